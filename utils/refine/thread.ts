import { CAPS, type Capture, type CaptureAsRead, type ThreadMessage } from '../pipeline/capture.ts';
import { readEmail, readMailbox } from './address.ts';
import type { RefineContext } from './people.ts';
import { automaticSender, isPassedOn } from './role-address.ts';
import { readSignatures } from './signatures.ts';
import { distinct, tidy } from './tidy.ts';

type ThreadAsRead = NonNullable<CaptureAsRead['thread']>;

function addresses(list: readonly string[] | null): string[] | null {
  if (list === null) return null;
  return distinct(
    list.map(readEmail).filter((email) => email !== null),
    CAPS.people,
  );
}

/** Sent by the rep if from one of the own addresses; received if it is not, and the page or the recipients say so. */
function directionOf(message: ThreadMessage, own: ReadonlySet<string>): ThreadMessage['direction'] {
  if (message.from === null) return message.direction;
  if (own.has(message.from.email)) return 'sent';
  const toUs = [...(message.to ?? []), ...(message.cc ?? [])].some((email) => own.has(email));
  return message.direction === 'unknown' && toUs ? 'received' : message.direction;
}

function refineMessage(message: ThreadMessage, own: ReadonlySet<string>): ThreadMessage {
  const from = message.from && readMailbox(message.from.name, message.from.email);
  const refined = {
    ...message,
    id: tidy(message.id, CAPS.id),
    permId: tidy(message.permId, CAPS.id),
    from,
    to: addresses(message.to),
    cc: addresses(message.cc),
    auto: message.auto ?? (from && automaticSender(from.email)),
  };
  return { ...refined, direction: directionOf(refined, own) };
}

/** Names under which a thread shows an address. */
function namesOf(email: string, messages: readonly ThreadMessage[], people: Capture['people']): string[] {
  const names = [
    ...messages.flatMap(({ from }) => (from?.email === email && from.name !== null ? [from.name] : [])),
    ...people.flatMap(({ emails, fullName }) =>
      emails.includes(email) && fullName !== null ? [fullName] : [],
    ),
  ];
  return distinct(names, 10);
}

/**
 * A thread in its final form: addresses valid and lower-cased, directions by all own addresses, mails that their
 * sender's address proves automatic marked as such, signatures read into fields. Own signatures, and those of machines
 * and of mail passed on under another's address, are of no use and left out.
 */
export function refineThread(
  thread: ThreadAsRead,
  people: Capture['people'],
  own: ReadonlySet<string>,
  context: RefineContext,
): NonNullable<Capture['thread']> {
  const messages = thread.messages.slice(0, CAPS.messages).map((message) => refineMessage(message, own));
  const signatures = readSignatures(thread.signatureBlocks, (written) => {
    const email = readEmail(written);
    if (email === null || own.has(email) || automaticSender(email) !== null) return null;
    const names = namesOf(email, messages, people);
    return names.some(isPassedOn) ? null : { email, names, country: context.country };
  });
  return {
    account: thread.account === null ? null : readEmail(thread.account),
    subject: tidy(thread.subject, CAPS.line),
    threadId: tidy(thread.threadId, CAPS.id),
    messages,
    signatures,
    olderUnread: thread.olderUnread,
  };
}
