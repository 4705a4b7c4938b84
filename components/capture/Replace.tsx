import { Trans } from '@lingui/react/macro';
import { useFormContext, useWatch } from 'react-hook-form';
import type { PersonCard } from '../hooks/people.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import type { LineName, ReviewForm } from './form.ts';
import { present } from './present.ts';

/** Under a field that would overwrite what is known: what stands there now, and a tick to replace it. */
export function Replace({ name, card }: { name: LineName; card: PersonCard }) {
  const { setValue } = useFormContext<ReviewForm>();
  const [value, replace] = useWatch<ReviewForm, [LineName, 'replace']>({ name: [name, 'replace'] });
  const now = present(card, name);
  if (!now || !value || now === value) return null;
  return (
    <Checkbox
      className="mt-0.5 text-sm text-muted"
      checked={replace.includes(name)}
      onChange={(change) =>
        setValue(
          'replace',
          change.target.checked ? [...replace, name] : replace.filter((other) => other !== name),
          { shouldDirty: true },
        )
      }
    >
      <Trans>Replace “{now}”</Trans>
    </Checkbox>
  );
}
