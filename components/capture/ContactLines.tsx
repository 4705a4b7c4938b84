import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { CONTACTS } from '../words/contact-kinds.ts';
import { reasonWords } from '../words/origins.ts';
import { ContactRow } from './ContactRow.tsx';
import { REACHABLE, type Reachable, type ReviewForm } from './form.ts';
import { MissingContacts } from './MissingContacts.tsx';
import type { Subject } from './subject.ts';

/** E-mails, phones and websites, one line each: ticked ones are kept. */
export function ContactLines({ subject }: { subject: Subject }) {
  const { i18n } = useLingui();
  const { control, setFocus } = useFormContext<ReviewForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'contacts' });
  const { person, site } = subject;
  const shared = person.fields['emails']?.reason === 'role-address' ? person.fields['emails'] : undefined;
  const fromLinkedIn = site === 'linkedin' && fields.some(({ read }) => read !== null);

  function add(kind: Reachable): void {
    append({ kind, value: '', keep: true, read: null });
    setFocus(`contacts.${fields.length}.value`);
  }

  return (
    <Section title={<Trans>How to reach them</Trans>}>
      {fromLinkedIn && (
        <p className="mb-2 text-sm text-muted">
          {person.degree === 1 ? (
            <Trans>You see these because you are connected. Tick what you have a reason to keep.</Trans>
          ) : (
            <Trans>
              They show these to people outside their network too. Tick what you have a reason to keep.
            </Trans>
          )}
        </p>
      )}
      <div className="space-y-1.5">
        {fields.map((field, index) => (
          <ContactRow
            key={field.id}
            index={index}
            kind={field.kind}
            own={field.read === null}
            onRemove={() => remove(index)}
          />
        ))}
      </div>
      <MissingContacts
        kinds={REACHABLE.filter((kind) => !fields.some((field) => field.kind === kind))}
        fields={person.fields}
      />
      {shared && fields.some(({ kind }) => kind === 'email') && (
        <p className="mt-1 text-sm text-warn">{reasonWords(i18n, shared)}</p>
      )}
      <div className="mt-1 -ml-1.5 flex flex-wrap">
        {REACHABLE.map((kind) => (
          <Button key={kind} look="quiet" size="sm" onClick={() => add(kind)}>
            <Plus aria-hidden="true" className="size-3.5" />
            {i18n._(CONTACTS[kind])}
          </Button>
        ))}
      </div>
    </Section>
  );
}
