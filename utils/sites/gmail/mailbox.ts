import { clean, LIMITS } from '../dom.ts';

const ADDRESS = /[^\s<>()[\]"',;:@]+@[^\s<>()[\]"',;:@]+\.[^\s<>()[\]"',;:@.]+/g;

/** `text` as an e-mail address as written, or `null` when it is anything else. At most 254 characters. */
export function addressOf(text: string | null | undefined): string | null {
  const address = clean(text, LIMITS.address + 1);
  return address && address.length <= LIMITS.address && address.match(ADDRESS)?.[0] === address
    ? address
    : null;
}

/** All e-mail addresses in running text, in order. */
export function addressesIn(text: string | null | undefined): string[] {
  return clean(text)?.match(ADDRESS) ?? [];
}

/** The address an element stands for: `email`, or the hover card's key where that is missing. */
export function emailAt(element: Element): string | null {
  return (
    addressOf(element.getAttribute('email')) ??
    addressOf(element.getAttribute('data-hovercard-id')) ??
    addressOf(element.getAttribute('jid'))
  );
}

/** Google Groups rewrites `From` to `'Name' via Group`; the wording is the header's and not translated. */
export function isGroupName(name: string | null): boolean {
  return /^['‘].+['’] via .+/.test(name ?? '');
}

/**
 * A display name, or `null` where it is no name: an address (often somebody else's), the local part that Gmail fills in
 * when a sender gave none, or the name of the person behind a group's address.
 */
export function displayName(raw: string | null | undefined, email: string): string | null {
  const name = clean(raw, LIMITS.name)?.replace(/^(["'])(.+)\1$/, '$2') ?? null;
  if (!name || (name.includes('@') && addressesIn(name).length > 0)) return null;
  return isGroupName(name) || !/\p{L}/u.test(name) || name === email.split('@')[0] ? null : name;
}

/** Equality of addresses: case aside, nothing is stripped. */
export function sameAddress(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}
