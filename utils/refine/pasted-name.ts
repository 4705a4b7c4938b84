import { CAPS } from '../pipeline/capture.ts';
import { fold } from '../pipeline/fold.ts';
import { readMailbox } from './address.ts';
import { isNameOf, looksLikeName } from './name-line.ts';
import { hasLegalForm, hasTitleWord } from './role-line.ts';

/** An address found in a text. */
export interface PastedMailbox {
  email: string;
  name: string | null;
  line: string;
  /** Whether it belongs to the person whose address comes first. */
  owner: boolean;
}

/** A name with how sure it is (0–1), by its shape. */
export interface PastedName {
  text: string;
  confidence: number;
}

const ADDRESS = /[^\s<>()[\]"“”',;:|]+@[^\s<>()[\]"“”',;:|]+\.[^\s<>()[\]"“”',;:|]*[^\s<>()[\]"“”',;:|.!?]/gu;
/** `Name <address>` at the start of a line or after a header's label; a name with a comma only in quotes. */
const BEFORE = /(?:^|[:;,])\s*(?:"([^"<>]{2,80})"|([^"<>:;,@]{2,80}?))\s*<(?:mailto:)?$/u;

function localPart(email: string): string {
  return email.slice(0, email.lastIndexOf('@'));
}

/** The addresses of a text in order, each once, with the name that stands before it. */
export function mailboxesIn(lines: readonly string[]): PastedMailbox[] {
  const found = new Map<string, PastedMailbox>();
  for (const line of lines) {
    for (const match of line.matchAll(ADDRESS)) {
      const before = BEFORE.exec(line.slice(0, match.index));
      const mailbox = readMailbox(before?.[1] ?? before?.[2] ?? null, match[0]);
      if (mailbox === null) continue;
      const known = found.get(mailbox.email);
      if (known) known.name ??= mailbox.name;
      else found.set(mailbox.email, { ...mailbox, line: line.slice(0, CAPS.line), owner: false });
    }
  }
  const mailboxes = [...found.values()].slice(0, 60);
  const [first] = mailboxes;
  if (!first) return [];
  return mailboxes.map((mailbox) => ({
    ...mailbox,
    owner:
      localPart(mailbox.email) === localPart(first.email) ||
      (first.name !== null &&
        isNameOf(first.name, mailbox.name === null ? [] : [mailbox.name], mailbox.email)),
  }));
}

/** Whether a line is written as names are: two to four words, each with a capital or without case. */
function isWrittenAsName(line: string): boolean {
  const parts = line.split(' ');
  if (parts.length < 2 || parts.length > 5 || !looksLikeName(line) || /[,.]$/.test(line)) return false;
  const capitals = parts.filter((part) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(part)).length;
  return capitals >= 2 && !hasTitleWord(line) && !hasLegalForm(line);
}

/** Whether a line is made of a slug's words and at most one more, such as a second surname. */
function isNameWithWords(line: string, slug: readonly string[]): boolean {
  const own = fold(line)
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
  return slug.every((word) => own.includes(word)) && own.length <= slug.length + 1;
}

/** The words of a LinkedIn slug, without the digits LinkedIn adds to common names. */
function slugWords(slug: string): string[] {
  return fold(slug)
    .split('-')
    .filter((word) => word.length > 1 && !/\d/.test(word));
}

/**
 * The person's name, by the clearest shape there is: before the address, a line that the address or the profile link
 * is made of, else a first line written as a name is, which is little sure.
 */
export function nameAmong(
  lines: readonly string[],
  mailboxes: readonly PastedMailbox[],
  slug: string | null,
): PastedName | null {
  const owner = mailboxes.find(({ owner: own, name }) => own && name !== null);
  if (owner?.name && looksLikeName(owner.name)) return { text: owner.name, confidence: 0.9 };
  const heads = lines
    .slice(0, 60)
    .flatMap((line) => [line.split(/\s*[|·•,]\s*|\s+[–—-]\s+/u)[0] ?? line, line]);
  const email = mailboxes[0]?.email ?? null;
  const fits = email === null ? undefined : heads.find((head) => isNameOf(head, [], email));
  if (fits !== undefined) return { text: fits, confidence: 0.85 };
  const inSlug = slug === null ? [] : slugWords(slug);
  const linked = heads.find(
    (head) => inSlug.length > 1 && looksLikeName(head) && isNameWithWords(head, inSlug),
  );
  if (linked !== undefined) return { text: linked, confidence: 0.85 };
  const [first] = lines;
  return first !== undefined && lines.length > 1 && isWrittenAsName(first)
    ? { text: first, confidence: 0.5 }
    : null;
}
