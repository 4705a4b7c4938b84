import { clean, decodeOnce, LIMITS, linkOf } from '../dom.ts';
import { linkedinAddress } from './address.ts';
import { isSeparator, textLines } from './lines.ts';
import { personOf, samePerson, type Scope } from './scope.ts';
import { CONTACT_DIALOG } from './selectors.ts';
import { website } from './website.ts';

/** What the contact dialog shows, as written. `null`: the dialog is not open, or is not this person's. */
export interface ContactDetails {
  emails: string[];
  phones: string[];
  websites: string[];
}

const EMAIL = /^[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:.]{2,}$/;
const PHONE = /^\+?[\p{Nd}(][\p{Nd}\s().\-/]{4,30}\p{Nd}$/u;
const DATE = /^\p{Nd}{1,4}([-./])\p{Nd}{1,2}\1\p{Nd}{1,4}$/u;
/** Rows that are not collected: birthday, messenger, postal address, since when connected. Icon ids and old classes. */
const LEFT_OUT =
  /calendar|people|location|map|home|address|chat|messag|twitter|birth|connected|ci-(?:ims|twitter)/;
const MOST = 20;
const list = (values: Set<string>): string[] => [...values].slice(0, MOST);

/** The row of a value: the largest part around it that holds no other row's icon or heading. */
function rowOf(element: Element, root: Element): Element {
  const marks = 'svg[id],h3';
  let row = element;
  while (
    row.parentElement &&
    row.parentElement !== root &&
    row.parentElement.querySelectorAll(marks).length <= 1
  ) {
    row = row.parentElement;
  }
  return row;
}

const markOf = (row: Element): string =>
  `${row.querySelector('svg[id]')?.id ?? ''} ${row.getAttribute('class') ?? ''} ${row.querySelector('section')?.getAttribute('class') ?? ''}`;

/** The open dialog of this person: closed ones stay in the page, and one can outlive the person it was opened for. */
function openDialog({ doc, url, address }: Scope): Element | null {
  const dialog = [...doc.querySelectorAll(CONTACT_DIALOG)].find(
    (found) => !found.closest('[inert],[hidden],dialog:not([open])'),
  );
  if (!dialog) return null;
  const people = [...dialog.querySelectorAll('a[href*="/in/"]')].flatMap((link) => personOf(link, url) ?? []);
  const here = linkedinAddress(url)?.url === address.url && url.pathname.includes('/overlay/contact-info');
  return people.length > 0
    ? people.every((key) => samePerson(key, address))
      ? dialog
      : null
    : here
      ? dialog
      : null;
}

/** Reads the contact dialog: links first, then the row's icon and the value's shape. Labels are never read. */
export function readContact(scope: Scope): ContactDetails | null {
  const dialog = openDialog(scope);
  if (!dialog) return null;
  const emails = new Set<string>();
  const phones = new Set<string>();
  const websites = new Set<string>();
  for (const link of dialog.querySelectorAll('a[href]')) {
    const url = linkOf(link.getAttribute('href'), scope.url);
    const address = url?.protocol === 'mailto:' ? clean(decodeOnce(url.pathname), LIMITS.address) : null;
    if (address && EMAIL.test(address)) emails.add(address);
    if (url?.protocol === 'tel:') phones.add(clean(link.textContent, 64) ?? url.pathname);
    const site = LEFT_OUT.test(markOf(rowOf(link, dialog)))
      ? null
      : website(link.getAttribute('href'), scope.url);
    if (site) websites.add(site);
  }
  for (const { element, text } of textLines(dialog, 'a,button,h1,h2,h3')) {
    const value = text.replace(/\s*\([^()]*\p{L}[^()]*\)$/u, '');
    const mark = markOf(rowOf(element, dialog));
    const phone =
      /phone|ci-phone/.test(mark) && PHONE.test(value) && !DATE.test(value) && !isSeparator(value);
    if (phone && value.replace(/\P{Nd}/gu, '').length >= 6) phones.add(value);
    if (/envelope|ci-email/.test(mark) && EMAIL.test(value)) emails.add(value);
  }
  return { emails: list(emails), phones: list(phones), websites: list(websites) };
}
