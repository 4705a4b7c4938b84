import type { Mailbox, ThreadMessage } from '../../pipeline/capture.ts';
import { LIMITS } from '../dom.ts';
import type { Account } from './account.ts';
import { idAt, legacyId } from './ids.ts';
import { addressOf, displayName, emailAt, isGroupName, sameAddress } from './mailbox.ts';
import { partsOf, type Item } from './item.ts';
import { SEL } from './selectors.ts';
import { idTime, iso, titleContradicts } from './time.ts';
import { agreed, shown } from './trust.ts';

/** One message with what people and signatures are read from. */
export interface ReadMessage {
  message: ThreadMessage;
  body: Element | null;
  /** Recipients and the names the page gives them; `full` in the details card. */
  recipients: { email: string; name: string | null; full: boolean }[];
  warnings: string[];
}

/** What an entry turns out to be: a message, one being written, one of a folded stack without its sender, or unknown. */
export type Read = ReadMessage | 'draft' | 'folded' | 'unreadable';

function stateOf({ element, body }: Item): ThreadMessage['state'] {
  const byClass = SEL.state.filter(([selector]) => element.matches(selector));
  if (byClass.length > 0) return agreed(byClass.map(([, state]) => state));
  const open = body?.textContent?.trim() && shown(body);
  return element.getAttribute('aria-expanded') === 'true' || open ? 'expanded' : null;
}

/** Address and name as the header gives them. */
interface Sender {
  email: string;
  raw: string | null;
}

/** The sender, on whom the header and the avatar must not disagree. */
function senderOf(item: Item): Sender | null {
  const avatars = partsOf(item, 'avatar');
  const named = partsOf(item, 'sender');
  const marks = named.length > 0 ? named : partsOf(item, 'senderCell');
  const emails = [...marks, ...avatars].map((element) => emailAt(element)).filter((email) => email !== null);
  const [email] = emails;
  if (!email || !emails.every((other) => sameAddress(other, email))) return null;
  const names = [
    ...marks.map((mark) => mark.getAttribute('name')),
    ...avatars.map((a) => a.getAttribute('data-name')),
  ];
  return { email, raw: names.find((name) => name) ?? null };
}

/** Never a translated "me": one's own name stands on the account button too, or has several words where that is missing. */
function isOwnName(name: string | null, label: string): boolean {
  return label ? ` ${label.replace(/[:：()\s]+/g, ' ')} `.includes(` ${name} `) : / /.test(name ?? '');
}

/** `via <group>` mail, and one's own under another address, are nobody's for certain; `refine` knows further addresses. */
function directionOf(
  { email, raw }: Sender,
  ids: { id: string | null; permId: string | null },
  account: string | null,
) {
  if (account === null || isGroupName(raw)) return 'unknown';
  if (sameAddress(email, account)) return 'sent';
  // Begun in this mailbox's web client, yet from another address: probably an alias of the user's. Where only one of
  // the two ids is left, that cannot be told any more.
  return ids.permId?.startsWith('#msg-a:') || (ids.id && !ids.permId) ? 'unknown' : 'received';
}

/** Gmail and Exchange name the file of an automatic invitation so; a calendar file with a name of its own is a person's. */
function isInvitation(item: Item): boolean {
  return partsOf(item, 'attachment').some((element) =>
    /^(?:text\/calendar|application\/ics):invite\.ics:/i.test(element.getAttribute('download_url') ?? ''),
  );
}

/** Reads one entry of the thread without touching it. */
export function readItem(item: Item, account: Account): Read {
  const state = stateOf(item);
  if (item.editing && !item.body && (state === 'expanded' || state === null)) return 'draft';
  const sender = senderOf(item);
  if (!sender) return state === 'super-collapsed' ? 'folded' : 'unreadable';
  const marks = partsOf(item, 'ids');
  const permId = agreed(marks.map((mark) => idAt(mark, 'data-message-id')));
  const id = legacyId(agreed(marks.map((mark) => idAt(mark, 'data-legacy-message-id'))), permId);
  const warnings: string[] = [];
  const title = partsOf(item, 'date')[0];
  let ms = idTime(id);
  if (
    ms !== null &&
    titleContradicts(title?.getAttribute('title') ?? title?.getAttribute('alt') ?? null, ms)
  ) {
    ms = null;
    warnings.push('time-uncertain');
  }
  const recipients = recipientsOf(item);
  if (state === 'expanded' && recipients.length === 0) warnings.push('recipients-not-shown');
  if (isGroupName(sender.raw)) warnings.push('group-sender');
  const name = displayName(sender.raw, sender.email);
  const doubtful = sameAddress(sender.email, account.email) && !isOwnName(name, account.label);
  const from: Mailbox = { email: sender.email, name: doubtful ? null : name };
  const message: ThreadMessage = {
    id,
    permId,
    state,
    at: ms === null ? null : iso(ms),
    from,
    direction: directionOf(sender, { id, permId }, account.email),
    to: recipients.length > 0 ? recipients.map(({ email }) => email) : null,
    cc: null,
    auto: isInvitation(item) ? 'calendar' : null,
  };
  return { message, body: item.body, recipients, warnings };
}

function recipientsOf(item: Item): ReadMessage['recipients'] {
  const full = new Map<string, string | null>();
  for (const entry of partsOf(item, 'card')) {
    const email = addressOf(entry.getAttribute('email'));
    if (email) full.set(email.toLowerCase(), displayName(entry.getAttribute('name'), email));
  }
  const found = new Map<string, ReadMessage['recipients'][number]>();
  for (const element of partsOf(item, 'recipient')) {
    const email = emailAt(element);
    if (!email || found.has(email.toLowerCase())) continue;
    const inCard = full.get(email.toLowerCase()) ?? null;
    const name = inCard ?? displayName(element.getAttribute('name'), email);
    found.set(email.toLowerCase(), { email, name, full: inCard !== null });
  }
  return [...found.values()].slice(0, LIMITS.people);
}
