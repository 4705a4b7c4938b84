import { clean, decodeOnce, LIMITS, linkOf } from '../dom.ts';
import { textLines } from './lines.ts';
import { personOf, samePerson, type Scope } from './scope.ts';
import { ANY_DIALOG, CONTACT_DIALOG } from './selectors.ts';
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

/**
 * The open dialog of this person. Closed ones stay in the page, and one can outlive the person it was opened for. On the
 * dialog's own address an unknown kind of dialog will do too, when it links to the person and to nobody else.
 */
function openDialog({ doc, url, address }: Scope): Element | null {
  const route = /\/overlay\/contact-info\/?$/.test(url.pathname);
  for (const dialog of doc.querySelectorAll(route ? `${CONTACT_DIALOG},${ANY_DIALOG}` : CONTACT_DIALOG)) {
    if (dialog.closest('[inert],[hidden],dialog:not([open])')) continue;
    const people = [...dialog.querySelectorAll('a[href*="/in/"]')].flatMap(
      (link) => personOf(link, url) ?? [],
    );
    if (
      people.length > 0
        ? people.every((key) => samePerson(key, address))
        : dialog.matches(CONTACT_DIALOG) && route
    ) {
      return dialog;
    }
  }
  return null;
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
    const number = clean(link.textContent, 64) ?? '';
    if (url?.protocol === 'tel:') phones.add(PHONE.test(number) ? number : url.pathname.slice(0, 64));
    const site = LEFT_OUT.test(markOf(rowOf(link, dialog)))
      ? null
      : website(link.getAttribute('href'), scope.url);
    if (site) websites.add(site);
  }
  for (const { element, text } of textLines(dialog, 'a,button,h1,h2,h3')) {
    const value = text.replace(/\s*\([^()]*\p{L}[^()]*\)$/u, '');
    const mark = markOf(rowOf(element, dialog));
    // Without an icon or class that says so, only the international form is certain to be a phone.
    const phone = /phone/.test(mark) || (value.startsWith('+') && !LEFT_OUT.test(mark));
    if (phone && PHONE.test(value) && !DATE.test(value) && value.replace(/\P{Nd}/gu, '').length >= 6)
      phones.add(value);
    if (/envelope|ci-email/.test(mark) && EMAIL.test(value)) emails.add(value);
  }
  return { emails: list(emails), phones: list(phones), websites: list(websites) };
}
