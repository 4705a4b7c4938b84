import { Trans, useLingui } from '@lingui/react/macro';
import { useController, useFormContext } from 'react-hook-form';
import { Field } from '../ui/Field.tsx';
import { Section } from '../ui/Section.tsx';
import { TagsInput } from '../ui/TagsInput.tsx';
import type { ReviewForm } from './form.ts';

/** The person's tags, for later segments. */
export function TagsField() {
  const { t } = useLingui();
  const { control } = useFormContext<ReviewForm>();
  const { field } = useController({ control, name: 'tags' });
  return (
    <Section>
      <Field label={<Trans>Tags</Trans>}>
        {(props) => (
          <TagsInput
            control={props}
            value={field.value}
            onChange={field.onChange}
            placeholder={t`Add a tag`}
            removeLabel={(tag) => t`Remove the tag ${tag}`}
          />
        )}
      </Field>
    </Section>
  );
}
