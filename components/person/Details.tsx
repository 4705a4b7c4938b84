import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useActs } from '../hooks/acts.ts';
import type { PersonCard } from '../hooks/people.ts';
import { OwnSection } from '../own/OwnSection.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Section } from '../ui/Section.tsx';
import { TagsInput } from '../ui/TagsInput.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { FIELDS } from '../words/fields.ts';
import { Contacts } from './Contacts.tsx';
import { DETAILS, detailsForm, editCommand, filledDetails, type DetailsForm } from './details-form.ts';

/** All that is known of a person, each field edited where it stands. */
export default function Details({ card }: { card: PersonCard }) {
  const [saves, setSaves] = useState(0);
  return (
    <>
      {/* A saved form starts afresh, so that it follows every later change, an undo among them. */}
      <Fields key={saves} card={card} onSaved={() => setSaves(saves + 1)} />
      <OwnSection target="person" id={card.person.id} values={card.person.own} />
      {card.company && (
        <OwnSection
          title={card.company.name}
          target="company"
          id={card.company.id}
          values={card.company.own}
        />
      )}
      <Contacts card={card} />
      <Tags card={card} />
    </>
  );
}

function Fields({ card, onSaved }: { card: PersonCard; onSaved: () => void }) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const { register, handleSubmit, formState, reset } = useForm<DetailsForm>({
    resolver: zodResolver(detailsForm),
    values: filledDetails(card),
    resetOptions: { keepDirtyValues: true },
  });
  const { isDirty, isSubmitting, errors } = formState;

  async function save(form: DetailsForm): Promise<void> {
    const result = await act('editPerson', editCommand(card, form));
    if (result.ok) onSaved();
  }

  return (
    <Section>
      <form className="space-y-2" noValidate onSubmit={(event) => void handleSubmit(save)(event)}>
        {DETAILS.map((name) => (
          <Field
            key={name}
            label={i18n._(FIELDS[name])}
            error={errors[name] && (name === 'fullName' ? t`A person needs a name.` : t`Too long.`)}
          >
            {(control) => <TextInput {...control} placeholder={t`empty`} {...register(name)} />}
          </Field>
        ))}
        {isDirty && (
          <div className="flex gap-2">
            <Button type="submit" look="primary" busy={isSubmitting}>
              <Trans>Save changes</Trans>
            </Button>
            <Button onClick={() => reset(filledDetails(card))}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        )}
      </form>
    </Section>
  );
}

function Tags({ card }: { card: PersonCard }) {
  const { t } = useLingui();
  const act = useActs();
  return (
    <Section>
      <Field label={<Trans>Tags</Trans>}>
        {(control) => (
          <TagsInput
            control={control}
            value={card.person.tags}
            onChange={(tags) => void act('setTags', { target: 'person', id: card.person.id, tags })}
            placeholder={t`Add a tag`}
            removeLabel={(tag) => t`Remove the tag ${tag}`}
          />
        )}
      </Field>
    </Section>
  );
}
