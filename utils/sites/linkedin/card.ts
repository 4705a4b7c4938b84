import { decodeOnce, linkOf } from '../dom.ts';
import type { Findings } from './findings.ts';
import { fold, isSeparator, type Line, textLines } from './lines.ts';
import { type Scope, stickyLines } from './scope.ts';
import { CARD_COMPANY, CARD_ORGS, CARD_SCHOOL, COMPOSE, CONTACT_LINK, INVITE } from './selectors.ts';

/** `· 2nd`, `• 3e+`, `· 1.º`: a dot, one digit and an ordinal's ending. */
const DEGREE = /^[·•∙]\s*([123])(?!\p{Nd})[^\s\p{Nd}]{0,12}\+?$/u;
const PRONOUNS = /^\p{L}+(?:\/\p{L}+){1,3}$/u;
const BUTTONS = 'button,[role="button"],ul';

/** Organisations beside the name, told apart by their icon: the element that holds one icon and one line of text. */
function organisations(card: Element, heading: Element | null, selector: string): string[] {
  return [...card.querySelectorAll(selector)].flatMap((icon) => {
    let row: Element | null = icon.parentElement;
    while (row && row !== card && !row.textContent?.trim()) row = row.parentElement;
    if (!row || row === card || (heading && row.contains(heading))) return [];
    const lines = row.querySelectorAll(CARD_ORGS).length === 1 ? textLines(row) : [];
    return lines.length === 1 ? lines.map((line) => line.text) : [];
  });
}

/** The row with the place: what stands beside the text link to the contact details. */
function placeRow(card: Element, heading: Element): { row: Element; place: string | null } | null {
  for (const link of card.querySelectorAll(CONTACT_LINK)) {
    // Photos, bells and other actions carry the same address, with a picture or a label instead of plain text.
    if (!link.textContent?.trim() || link.querySelector('svg,img,figure') || link.hasAttribute('aria-label'))
      continue;
    let row: Element = link;
    for (let level = 0; level < 3; level += 1) {
      const above: Element | null = row.parentElement;
      if (!above || above.contains(heading)) break;
      row = above;
      const beside = textLines(row).filter(
        ({ element, text }) => !element.contains(link) && !link.contains(element) && !isSeparator(text),
      );
      if (beside.length > 0) return { row, place: beside.length === 1 ? (beside[0]?.text ?? null) : null };
    }
    return { row, place: null };
  }
  return null;
}

/** Lines that stand strictly between the part with the name and the row with the place, in their common parent. */
function linesBetween(heading: Element, row: Element): Line[] {
  let name: Element = heading;
  while (name.parentElement && !name.parentElement.contains(row)) name = name.parentElement;
  const parent = name.parentElement;
  const parts = parent ? [...parent.children] : [];
  const end = parts.findIndex((part) => part.contains(row));
  return parts
    .slice(parts.indexOf(name) + 1, Math.max(end, 0))
    .filter((part) => !part.matches(BUTTONS))
    .flatMap((part) => textLines(part, BUTTONS))
    .filter(({ text }) => !isSeparator(text) && !DEGREE.test(text) && !PRONOUNS.test(text));
}

/** The headline as the bar repeats it that stays on top while scrolling. */
function stickyHeadline(scope: Scope, name: string): string | null {
  const lines = stickyLines(scope);
  const at = lines.findIndex((text) => fold(text) === fold(name));
  return (at >= 0 && lines[at + 1]) || null;
}

/** The degree that is not wrapped: of two badges the wrapped one is hidden by its style (4 of 4 pages, 2026). */
function degree(card: Element, row: Element): string | null {
  const shown = textLines(card, BUTTONS).filter(({ element, text }) => {
    const before = row.compareDocumentPosition(element) & 2;
    return before && DEGREE.test(text) && !element.parentElement?.matches('[data-display-contents]');
  });
  const digit = shown.length === 1 ? DEGREE.exec(shown[0]?.text ?? '')?.[1] : undefined;
  return digit && !(digit === '1' && card.querySelector(INVITE)) ? digit : null;
}

/** The member id that all links to a conversation agree on. */
function memberId(card: Element, base: URL): string | null {
  const ids = [...card.querySelectorAll(COMPOSE)].flatMap((link) => {
    const query = linkOf(link.getAttribute('href'), base)?.searchParams;
    const urn = decodeOnce(query?.get('profileUrn') ?? '')
      .split(':')
      .at(-1);
    return [urn, query?.get('recipient')].filter((id) => /^ACoAA[\w-]{10,80}$/.test(id ?? ''));
  });
  return new Set(ids).size === 1 ? (ids[0] ?? null) : null;
}

/**
 * The card at the top, by its structure: a heading, then lines, then the row with the place, then organisations.
 * `name` is what heading and title agree on. Seen on server-driven pages 2026-03 to 2026-10 in this order.
 */
export function readCard(scope: Scope, name: string, found: Findings): void {
  const { card, heading, url } = scope;
  if (!card || !heading) return;
  const companies = organisations(card, heading, CARD_COMPANY);
  const schools = organisations(card, heading, CARD_SCHOOL);
  found.schools.push(...schools);
  const [company] = companies;
  if (company && companies.length === 1 && !schools.includes(company)) {
    found.company.push({ value: company, layer: 'card-company-icon', confidence: 0.85 });
  }
  const id = memberId(card, url);
  if (id) found.memberId.push({ value: id, layer: 'card-compose-link', confidence: 0.95 });

  const place = placeRow(card, heading);
  if (place?.place) found.location.push({ value: place.place, layer: 'card-contact-row', confidence: 0.9 });
  const degreeShown = place && degree(card, place.row);
  if (degreeShown) found.degree.push({ value: degreeShown, layer: 'card-badge', confidence: 0.9 });

  const known = new Set([...companies, ...schools, name].map(fold));
  const isOrgLine = (text: string): boolean =>
    known.has(fold(text)) || text.split(' · ').every((part) => known.has(fold(part)));
  const candidates = place ? linesBetween(heading, place.row).filter(({ text }) => !isOrgLine(text)) : [];
  const repeated = stickyHeadline(scope, name);
  const confirmed = candidates.find(({ text }) => repeated && fold(text) === fold(repeated));
  if (confirmed) found.headline.push({ value: confirmed.text, layer: 'card-line', confidence: 0.95 });
  // Without the bar to confirm it, a line can be told from the organisations' line only when those are known.
  else if (!repeated && candidates.length > 0 && (known.size > 1 || candidates.length > 1)) {
    found.headline.push({ value: candidates[0]?.text ?? '', layer: 'card-first-line', confidence: 0.7 });
  }
}
