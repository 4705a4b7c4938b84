import type { PageAddress } from '../site.ts';
import { linkOf } from '../dom.ts';
import { linkedinAddress } from './address.ts';
import { fold, textLines } from './lines.ts';
import { agreedName, titleNames } from './names.ts';
import { CARD, CONTACT_LINK, MAIN, OUTSIDE, PUBLIC, STICKY } from './selectors.ts';

/** What the layers look at: the page, its address, the person's card if there is one. */
export interface Scope {
  doc: Document;
  url: URL;
  address: PageAddress;
  /** Names the tab's title can mean. */
  titles: string[];
  card: Element | null;
  /** The heading of the card with the person's name. */
  heading: Element | null;
}

/** More of anything than this no page has: a bound for pages made to be slow. */
const MOST = 500;

/** Elements of the page's own part that match, in order: no dialog, no side column, no advertising. */
export function ownElements(doc: Document, selector: string): Element[] {
  return [...doc.querySelectorAll(selector)]
    .slice(0, MOST)
    .filter((found) => found.closest(MAIN) && !found.closest(OUTSIDE));
}

/** The person a link leads to, as `slug` or member id; `null` when it leads elsewhere. Sub-pages count. */
export function personOf(link: Element, base: URL): string | null {
  const url = linkOf(link.getAttribute('href'), base);
  const address = url && linkedinAddress(url);
  return address?.slug ?? address?.memberId ?? null;
}

/** The people the card links to, except those it lists as shared connections; the order is that of the page. */
export function identities(card: Element, base: URL): Set<string> {
  const people = new Set<string>();
  for (const link of card.querySelectorAll('a[href*="/in/"]')) {
    const shared = link.closest('ul') ?? link.querySelector('ul,strong');
    const person = shared ? null : personOf(link, base);
    if (person) people.add(person);
  }
  return people;
}

/** The person a logged-out page says it is about; signed-in pages say nothing, or keep what an older page said. */
export function canonicalOf(doc: Document, base: URL): string | null {
  const link = doc.querySelector(PUBLIC.page) && doc.querySelector('link[rel="canonical"][href]');
  return link ? personOf(link, base) : null;
}

const isMemberId = (key: string): boolean => key.startsWith('ACoAA');

/** True when the two keys mean the same person, or cannot be compared (a slug and a member id). */
export function samePerson(key: string, address: PageAddress): boolean {
  if (isMemberId(key)) return !address.memberId || key === address.memberId;
  return !address.slug || fold(key) === fold(address.slug);
}

/** True when nothing speaks against all keys being the person of this address. */
const isOf = (address: PageAddress, keys: ReadonlySet<string>): boolean =>
  [...keys].every((key) => samePerson(key, address)) &&
  new Set([...keys].filter((key) => !isMemberId(key)).map(fold)).size <= 1;

/** The line of the card that is the title's name, whatever element it is (h1, h2 and p were seen), else its heading. */
function headingIn(card: Element, titles: readonly string[]): Element | null {
  const named = textLines(card, 'button', 40).find(({ text }) => agreedName(text, titles) !== null);
  return (
    named?.element ??
    [...card.querySelectorAll('h1,h2')].find((heading) => heading.textContent?.trim()) ??
    null
  );
}

/** The smallest part that holds a heading with the title's name and a link to the contact details. */
function cardByStructure(doc: Document, titles: readonly string[]): Element | null {
  for (const heading of ownElements(doc, 'h1,h2')) {
    const text = fold(textLines(heading, '', 4)[0]?.text ?? '');
    if (!titles.some((title) => text === fold(title))) continue;
    let part: Element | null = heading.parentElement;
    while (part && !part.matches(MAIN) && !part.querySelector(CONTACT_LINK)) part = part.parentElement;
    const section = part?.closest('section');
    // A section around several others is the whole column.
    if (part && !part.matches(MAIN)) return section && !section.querySelector('section') ? section : part;
  }
  return null;
}

/** All cards that could be the person's: by their key or class, else by what they hold. Nested ones count once. */
function cards(doc: Document, titles: readonly string[]): Element[] {
  const keyed: Element[] = [];
  for (const card of ownElements(doc, CARD)) {
    if (!keyed.at(-1)?.contains(card)) keyed.push(card);
  }
  const drawn = keyed.filter((card) => card.textContent?.trim());
  if (drawn.length > 0) return drawn;
  const card = cardByStructure(doc, titles);
  return card ? [card] : keyed;
}

/** Everything the layers need. Of several cards (old screens stay in the page) the one of this address is taken. */
export function scopeOf(doc: Document, url: URL, address: PageAddress): Scope & { all: Element[] } {
  const titles = titleNames(doc.title);
  const all = cards(doc, titles);
  const own = all.filter((card) => isOf(address, identities(card, url)));
  const card = own.find((one) => identities(one, url).size > 0) ?? (own.length === 1 ? own[0] : null) ?? null;
  return { doc, url, address, titles, card, heading: card && headingIn(card, titles), all };
}

/** The slug in the card's own links, for a page whose address has the member id instead; `null` unless there is one. */
export function slugOf({ card, url }: Scope): string | null {
  const slugs = card ? [...identities(card, url)].filter((key) => !isMemberId(key)) : [];
  return slugs.length === 1 ? (slugs[0] ?? null) : null;
}

/** What the bar says of this person that stays on top while scrolling: name, then headline. */
export function stickyLines({ doc, url, address }: Scope): string[] {
  for (const link of doc.querySelectorAll(STICKY)) {
    const person = personOf(link, url);
    const lines = person && samePerson(person, address) ? textLines(link) : [];
    if (lines.length > 0) return lines.map(({ text }) => text);
  }
  return [];
}
