import { textOf } from '../dom.ts';
import type { Finding } from './findings.ts';
import { fold } from './lines.ts';
import { objects, shown, structuredData } from './public.ts';
import { COMPANY } from './selectors.ts';
import { website } from './website.ts';

/** What the layers find out about a company. */
export type Facts = Record<'industry' | 'location' | 'size' | 'website', Finding[]>;

/** `11-50 employees`, `10,001+`: a range or an open end. Followers are one number. */
const RANGE = /^\p{Nd}[\p{Nd}.,\s\u00A0]*[KkMm]?(?:\s?[-–—]\s?\p{Nd}|\+)/u;
const DIGIT = /\p{Nd}/u;

/** The pairs of a description list: the text of the first definition of each term, with its link. */
function pairs(main: Element): { text: string; link: Element | null }[] {
  return [...main.querySelectorAll('dl dt')].flatMap((term) => {
    const value = term.nextElementSibling;
    const text = value?.matches('dd') ? textOf(value) : null;
    return text ? [{ text, link: value?.querySelector('a[href]') ?? null }] : [];
  });
}

/**
 * Industry, place, size and site of a company. Terms are never read, since they change with the language: a size is
 * known by its shape, a site by its link, the industry by standing before the size (2018 – 2026).
 */
export function companyFacts(main: Element, base: URL): Facts {
  const facts: Facts = { industry: [], location: [], size: [], website: [] };
  const add = (
    field: keyof Facts,
    value: string | null | undefined,
    layer: string,
    confidence: number,
  ): void => {
    if (value) facts[field].push({ value, layer, confidence });
  };
  for (const field of ['industry', 'location', 'size'] as const) {
    add(field, textOf(main.querySelector(COMPANY[field])), 'company-class', 0.9);
  }
  add(
    'website',
    website(main.querySelector(COMPANY.website)?.getAttribute('href'), base),
    'company-class',
    0.9,
  );

  const about = pairs(main);
  const size = about.findIndex(({ text, link }) => !link && RANGE.test(text));
  add('size', about[size]?.text, 'company-about', 0.85);
  const before = about[size - 1];
  if (before && !before.link && !DIGIT.test(before.text)) add('industry', before.text, 'company-about', 0.85);
  const sites = about.flatMap(({ link }) => website(link?.getAttribute('href'), base) ?? []);
  if (new Set(sites).size === 1) add('website', sites[0], 'company-about', 0.85);

  const items = [...main.querySelectorAll(COMPANY.items)].flatMap((item) => textOf(item) ?? []);
  add(
    'size',
    items.find((text) => RANGE.test(text)),
    'company-items',
    0.8,
  );
  const [industry, place, more] = items.filter((text) => !DIGIT.test(text));
  // Two items without a number are industry and place, in this order; the list below must not say otherwise.
  const swapped = facts.industry.some(({ value }) => fold(value) === fold(place ?? ''));
  if (industry && place && !more && !swapped) {
    add('industry', industry, 'company-items', 0.8);
    add('location', place, 'company-items', 0.8);
  }
  for (const organization of structuredData(main.ownerDocument, 'Organization')) {
    const address = objects(organization['address'])[0];
    add('location', shown(address?.['addressLocality']), 'public-data', 0.7);
    add('website', website(shown(organization['sameAs']), base), 'public-data', 0.7);
  }
  return facts;
}
