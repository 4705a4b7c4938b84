import { addressParser } from 'postal-mime';
import { CAPS } from '../pipeline/capture.ts';
import { clean } from '../pipeline/clean.ts';
import { normaliseContact } from '../pipeline/keys.ts';
import { tidy } from './tidy.ts';

/** Signs of a mail header's own syntax: angle brackets in three scripts, encoded words, quotes. */
const HEADER = /[<〈＜]|=\?[\w-]+\?[bq]\?/i;

/** Reads an e-mail address, also as `Name <address>` or `mailto:address?…`, lower-cased; `null` when it is none. */
export function readEmail(written: string): string | null {
  return readMailbox(null, written)?.email ?? null;
}

/**
 * Reads a name and an address as a page or a header shows them. The name is `null` where it is only an address again,
 * which tells nothing, or tells a lie about who writes.
 */
export function readMailbox(
  name: string | null,
  address: string,
): { name: string | null; email: string } | null {
  let text = clean(address.slice(0, 1_000));
  let shown = name;
  if (HEADER.test(text)) {
    const straight = text
      .replace(/[〈＜]/g, '<')
      .replace(/[〉＞]/g, '>')
      .replace('<mailto:', '<');
    const [first, ...more] = addressParser(straight, { flatten: true });
    if (!first?.address || more.length > 0) return null;
    text = first.address;
    shown ??= first.name;
  }
  text = text.replace(/^mailto:/i, '').replace(/\?.*$/s, '');
  const email = normaliseContact('email', text);
  return email === null ? null : { name: displayName(shown), email };
}

/** A display name without encoding and the quotes around it; `null` when an address stands in its place. */
export function displayName(written: string | null): string | null {
  let name = tidy(written, CAPS.name);
  if (name !== null && /=\?[\w-]+\?[bq]\?/i.test(name)) {
    name = tidy(addressParser(`${name} <a@b.c>`, { flatten: true })[0]?.name ?? null, CAPS.name);
  }
  name = tidy(name?.replace(/^(["'“”‘’«»])(.+?)["'“”‘’«»]$/u, '$2') ?? null, CAPS.name);
  return name === null || /^<?\S+@\S+\.\S+>?$/.test(name) ? null : name;
}
