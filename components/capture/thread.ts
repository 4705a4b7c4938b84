import type { Capture } from '../../utils/pipeline/capture.ts';
import type { CommandInput } from '../../utils/pipeline/commands.ts';

type Thread = NonNullable<Capture['thread']>;

/**
 * The mails of a thread that a person wrote or got, as the store logs them; `null` for none. A sent mail whose
 * recipients the page does not show counts only where nobody else could have got it.
 *
 * @param emails the person's addresses
 */
export function mailsWith(thread: Thread, emails: readonly string[]): CommandInput<'savePerson'>['mails'] {
  const own = new Set(emails.map((email) => email.toLowerCase()));
  const has = (email: string | null | undefined) => Boolean(email && own.has(email.toLowerCase()));
  const strangers = new Set(
    thread.messages.flatMap(({ direction, from, to, cc }) => [
      ...(direction === 'sent' || !from ? [] : [from.email.toLowerCase()]),
      ...(direction === 'sent' ? [...(to ?? []), ...(cc ?? [])].map((email) => email.toLowerCase()) : []),
    ]),
  );
  const alone = [...strangers].every(has);
  const messages = thread.messages.filter((message) => {
    if (message.direction !== 'sent') return has(message.from?.email);
    return message.to === null ? alone : [...message.to, ...(message.cc ?? [])].some(has);
  });
  if (messages.length === 0) return null;
  const { account, threadId, subject } = thread;
  return { account, threadId, subject, messages };
}
