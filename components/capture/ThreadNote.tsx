import { Plural } from '@lingui/react/macro';
import { useFormContext, useWatch } from 'react-hook-form';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Section } from '../ui/Section.tsx';
import type { ReviewForm } from './form.ts';
import type { Subject } from './subject.ts';
import { mailsWith } from './thread.ts';

interface ThreadNoteProps {
  thread: NonNullable<Subject['thread']>;
  person: Subject['person'];
}

/** Whether the mails that the person wrote or got in the open thread are logged along with them. */
export function ThreadNote({ thread, person }: ThreadNoteProps) {
  const { register } = useFormContext<ReviewForm>();
  const contacts = useWatch<ReviewForm, 'contacts'>({ name: 'contacts' });
  const emails = contacts.filter(({ kind, keep }) => kind === 'email' && keep).map(({ value }) => value);
  const count = mailsWith(thread, [...emails, ...person.emails])?.messages.length ?? 0;
  if (count === 0) return null;
  return (
    <Section>
      <Checkbox {...register('logMails')}>
        <Plural value={count} one="Log their mail in this thread" other="Log their # mails in this thread" />
      </Checkbox>
    </Section>
  );
}
