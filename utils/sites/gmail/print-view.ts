import type { CaptureAsRead, ThreadMessage } from '../../pipeline/capture.ts';
import { clean, emptyCapture, LIMITS, textOf } from '../dom.ts';
import { addressesIn, displayName, sameAddress } from './mailbox.ts';
import { correspondents } from './people.ts';

/**
 * The print view (`?view=pt`) as two extensions found it in 2026-06: one `table.message` per message; first row
 * `<b>name</b> address` and date, then recipients, the mail in the last row. It has no ids and its dates have no zone.
 */
const PRINT = {
  message: 'table.message',
  subject: '.maincontent table:not(.message) b',
  page: '.maincontent',
} as const;

/** Words before the recipients, where known. Where they are not, To and Cc cannot be told from Reply-To. */
const TO =
  /^(?:to|para|à|a|an|aan|do|til|till|komu|кому|kime|către|címzett|προς|kepada|đến|到|收件人|收件者|宛先|받는사람|إلى|אל)$/i;
const CC = /^(?:c\.?c\.?|kopie|kopia|kopi|копия|抄送|副本|참조|نسخة إلى|עותק)$/i;
const OTHER = /^(?:b\.?c\.?c\.?|c\.?c\.?[oi]\.?|密送|reply-to|responder a|répondre à|antwort an)$/i;

/** Longest line of recipients that is read, characters. */
const LONGEST = 8192;

interface Named {
  email: string;
  name: string | null;
}

/** `Name <address>, address …` as a whole, or `null` when anything else stands there. */
function mailboxes(list: string): Named[] | null {
  const found: Named[] = [];
  let rest = list;
  while (rest) {
    const [email] = addressesIn(rest);
    if (!email) return null;
    const at = rest.indexOf(email);
    const before = rest.slice(0, at).replace(/^[,;\s]+/, '');
    const bracketed = before.endsWith('<');
    if (!bracketed && before !== '') return null;
    found.push({ email, name: bracketed ? displayName(before.slice(0, -1), email) : null });
    rest = rest.slice(at + email.length).replace(bracketed ? /^>[,;\s]*/ : /^[,;\s]+/, '');
    if (bracketed && rest.startsWith('>')) return null;
  }
  return found;
}

interface Line {
  label: string;
  people: Named[];
}

/** The lines `label: recipients` of one row; none when anything else stands in it, as in the mail itself. */
function recipientLines(row: HTMLTableRowElement): Line[] {
  if (row.querySelector('table')) return [];
  const texts = [...row.cells].flatMap((cell) => {
    const lines = [...cell.querySelectorAll('div')];
    return (lines.length > 0 ? lines : [cell]).map((line) => textOf(line, LONGEST) ?? '');
  });
  const lines = texts.map((text) => {
    const [, label, list] = /^([^:：]{1,24})[:：]\s*(.+)$/.exec(text) ?? [];
    // A line that was cut may end in half an address.
    const people = list && text.length < LONGEST ? mailboxes(list) : null;
    return label && people ? { label: label.trim(), people } : null;
  });
  return lines.includes(null) ? [] : lines.filter((line) => line !== null);
}

/** To and Cc where every label is known; with any other, a line may as well be the Reply-To. */
function recipientsOf(lines: readonly Line[]): { to: Named[] | null; cc: Named[] | null } {
  const by = (kind: RegExp) => lines.filter(({ label }) => kind.test(label)).flatMap(({ people }) => people);
  const known = lines.every(({ label }) => TO.test(label) || CC.test(label) || OTHER.test(label));
  const to = known ? by(TO) : [];
  return { to: to.length > 0 ? to : null, cc: known && lines.length > 0 ? by(CC) : null };
}

/** One printed message, or `null` without one certain sender. */
function readMessage(table: HTMLTableElement, owner: string | null) {
  const [head, ...rows] = table.rows;
  const cell = head?.cells[0];
  if (!cell || head.cells.length < 2 || rows.length === 0) return null;
  const bold = textOf(cell.querySelector('b'), LIMITS.name) ?? '';
  const line = textOf(cell) ?? '';
  const [email, ...more] = bold && line.startsWith(bold) ? addressesIn(line.slice(bold.length)) : [];
  if (!email || more.length > 0) return null;
  const { to, cc } = recipientsOf(rows.slice(0, -1).flatMap(recipientLines));
  const message: ThreadMessage = {
    id: null,
    permId: null,
    state: null,
    at: null,
    // Name and address are one running text here: the name is kept with the person, as less certain.
    from: { name: null, email },
    direction: owner === null ? 'unknown' : sameAddress(email, owner) ? 'sent' : 'received',
    to: to && to.map((person) => person.email).slice(0, LIMITS.people),
    cc: cc && cc.map((person) => person.email).slice(0, LIMITS.people),
    auto: null,
  };
  return { message, people: [{ email, name: displayName(bold, email) }, ...(to ?? []), ...(cc ?? [])] };
}

/** The mailbox named in the page's own header, before the thread: one sign, enough for direction, not for the account. */
function printedFor(doc: Document): string | null {
  const table = doc.querySelector('table');
  if (!table || table.closest(PRINT.page) || table.matches(PRINT.message)) return null;
  const [address, ...others] = addressesIn(table.textContent);
  return others.length === 0 ? (address ?? null) : null;
}

/** Reads the print view of a thread. Bodies are never looked into: a table inside a message is not a message. */
export function readPrintView(doc: Document, url: string): CaptureAsRead {
  const tables = [...doc.querySelectorAll<HTMLTableElement>(PRINT.message)].filter(
    (table) => !table.parentElement?.closest('table'),
  );
  const owner = printedFor(doc);
  const read = tables.map((table) => readMessage(table, owner)).filter((message) => message !== null);
  if (read.length === 0) return emptyCapture(url, 'gmail-thread', 'not-recognised');
  const subject = textOf(doc.querySelector(PRINT.subject));
  const warnings = ['print-view', 'account-unknown'];
  if (read.length < tables.length) warnings.push('message-not-read');
  if (read.some(({ message }) => message.to === null)) warnings.push('recipients-not-shown');
  return {
    ...emptyCapture(url, 'gmail-thread'),
    people: correspondents(
      read.flatMap(({ people }) => people.map((person) => ({ ...person, from: 'print' as const }))),
      owner,
    ),
    thread: {
      account: null,
      // The title repeats it behind the product's name, which differs per workspace.
      subject: subject && clean(doc.title)?.endsWith(subject) ? subject : null,
      threadId: null,
      messages: read.map(({ message }) => message).slice(-LIMITS.messages),
      olderUnread: 0,
      signatureBlocks: [],
    },
    complete: warnings.length === 2,
    warnings,
  };
}
