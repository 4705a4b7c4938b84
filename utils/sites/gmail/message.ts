import type { Mailbox, ThreadMessage } from '../../pipeline/capture.ts';
import { LIMITS } from '../dom.ts';
import type { Account } from './account.ts';
import { idAt, legacyId } from './ids.ts';
import { addressOf, displayName, emailAt, isGroupName, sameAddress } from './mailbox.ts';
import { HEADER, SEL } from './selectors.ts';
import { idTime, iso, titleContradicts } from './time.ts';
import { agreed, drawn, shown } from './trust.ts';

/** One message with what people and signatures are read from. */
export interface ReadMessage {
  message: ThreadMessage;
  item: Element;
  /** Recipients and the names the page gives them; `full` in the details card. */
  recipients: { email: string; name: string | null; full: boolean }[];
  warnings: string[];
}

/** An item of the list: a message, one being written, one of a folded stack without its sender, or none of these. */
export type Item = ReadMessage | 'draft' | 'folded' | 'unreadable';

/** Gmail's wrapper of the message text: the first in the item, so nothing a sender wrote can take its place. */
export function bodyOf(item: Element): Element | null {
  return [...item.querySelectorAll(SEL.body)].find((body) => !body.closest(SEL.reply)) ?? null;
}

function stateOf(item: Element): ThreadMessage['state'] {
  const byClass = SEL.state.filter(([selector]) => item.matches(selector));
  if (byClass.length > 0) return agreed(byClass.map(([, state]) => state));
  const body = bodyOf(item);
  return item.getAttribute('aria-expanded') === 'true' || (body?.textContent?.trim() && shown(body))
    ? 'expanded'
    : null;
}

/** Address and name as the header gives them. */
interface Sender {
  email: string;
  raw: string | null;
}

/** The sender, on whom the header and the avatar must not disagree. */
function senderOf(header: Element[]): Sender | null {
  const avatars = header.filter((element) => element.matches(SEL.avatar));
  const named = header.filter((element) => element.matches(SEL.sender));
  const marks = named.length > 0 ? named : header.filter((element) => element.matches(SEL.senderCell));
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
function isInvitation(header: Element[]): boolean {
  return header.some((element) =>
    /^(?:text\/calendar|application\/ics):invite\.ics:/i.test(element.getAttribute('download_url') ?? ''),
  );
}

/** Reads one item of the thread without touching it. */
export function readItem(item: Element, account: Account): Item {
  const state = stateOf(item);
  const open = state === 'expanded' || state === null;
  if (open && !bodyOf(item) && item.querySelector(SEL.editor)) return 'draft';
  const header = drawn(item, HEADER);
  const own = item.matches(SEL.ids) ? [item] : [];
  const marks = [...own, ...header.filter((element) => element.matches(SEL.ids))];
  const sender = senderOf(header);
  if (!sender) return state === 'super-collapsed' ? 'folded' : 'unreadable';
  const permId = agreed(marks.map((mark) => idAt(mark, 'data-message-id')));
  const id = legacyId(agreed(marks.map((mark) => idAt(mark, 'data-legacy-message-id'))), permId);
  const warnings: string[] = [];
  const title = header.find((element) => element.matches(SEL.date));
  let ms = idTime(id);
  if (
    ms !== null &&
    titleContradicts(title?.getAttribute('title') ?? title?.getAttribute('alt') ?? null, ms)
  ) {
    ms = null;
    warnings.push('time-uncertain');
  }
  const recipients = recipientsOf(header);
  if (state === 'expanded' && recipients.length === 0) warnings.push('recipients-not-shown');
  if (isGroupName(sender.raw)) warnings.push('group-sender');
  if (item.querySelector(SEL.clipped)) warnings.push('message-clipped');
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
    auto: isInvitation(header) ? 'calendar' : null,
  };
  return { message, item, recipients, warnings };
}

function recipientsOf(header: Element[]): ReadMessage['recipients'] {
  const full = new Map<string, string | null>();
  for (const entry of header.filter((element) => element.matches(SEL.cardEntry))) {
    const email = addressOf(entry.getAttribute('email'));
    if (email) full.set(email.toLowerCase(), displayName(entry.getAttribute('name'), email));
  }
  const found = new Map<string, ReadMessage['recipients'][number]>();
  for (const element of header.filter((one) => one.matches(SEL.recipient) && !one.closest(SEL.card))) {
    const email = emailAt(element);
    if (!email || found.has(email.toLowerCase())) continue;
    const inCard = full.get(email.toLowerCase()) ?? null;
    const name = inCard ?? displayName(element.getAttribute('name'), email);
    found.set(email.toLowerCase(), { email, name, full: inCard !== null });
  }
  return [...found.values()].slice(0, LIMITS.people);
}
