import type { Field, Findings } from './findings.ts';
import { textLines } from './lines.ts';
import type { Scope } from './scope.ts';
import { CLASSIC, PUBLIC } from './selectors.ts';

/** Field → selector inside the card → confidence, for layouts whose classes had a meaning. */
const BY_CLASS: readonly (readonly [Field, string, string, number])[] = [
  ['headline', CLASSIC.headline, 'classic-headline', 0.85],
  ['location', CLASSIC.location, 'classic-place', 0.85],
  ['company', CLASSIC.company, 'classic-company', 0.8],
  ['headline', PUBLIC.headline, 'public-headline', 0.85],
  ['location', PUBLIC.location, 'public-place', 0.8],
  ['company', PUBLIC.company, 'public-company', 0.75],
];

/** The cards of 2021–2025 and of logged-out pages, by class. A field is found only where it is one line. */
export function readByClass({ card }: Scope, found: Findings): void {
  if (!card) return;
  for (const [field, selector, layer, confidence] of BY_CLASS) {
    const element = card.querySelector(selector);
    const lines = element ? textLines(element, 'a[href*="/overlay/"]') : [];
    const value = lines.length === 1 ? lines[0]?.text.replace(/\s*[·•]$/, '') : null;
    // Beside a visitor's place stands the number of contacts, in the same words and look.
    if (layer === 'public-place' && /\p{Nd}/u.test(value ?? '')) continue;
    if (value) found[field].push({ value, layer, confidence });
  }
  found.schools.push(
    ...[...card.querySelectorAll(CLASSIC.school)].flatMap((school) =>
      textLines(school).map(({ text }) => text),
    ),
  );
  const degree = /^\D{0,2}([123])(?!\d)/.exec(
    card.querySelector(CLASSIC.degree)?.textContent?.trim() ?? '',
  )?.[1];
  if (degree) found.degree.push({ value: degree, layer: 'classic-badge', confidence: 0.9 });
}
