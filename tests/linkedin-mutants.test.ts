import { describe, expect, test } from 'vitest';
import type { CaptureAsRead } from '../utils/pipeline/capture.ts';
import { ENTRY } from '../utils/sites/linkedin/selectors.ts';
import { readPage } from '../utils/sites/index.ts';
import { documentOf, type LinkedinPage, linkedinPages } from './builders/linkedin-pages.ts';
import { type Mutant, mutate, MUTATIONS, seeded } from './builders/mutants.ts';

const FIELDS = ['fullName', 'headline', 'title', 'company', 'location', 'degree'] as const;
const LISTS = ['emails', 'phones', 'websites'] as const;

/** Values of a capture that are neither what the page says nor empty. */
function wrongIn(capture: CaptureAsRead, { expected }: LinkedinPage): string[] {
  const wrong: string[] = [];
  const [person] = capture.people;
  const [right] = expected.people;
  if (person && !right) return [`${person.fullName} where the page is refused`];
  if (person && right) {
    for (const field of FIELDS) {
      if (person[field] !== null && person[field] !== right[field]) wrong.push(`${field}: ${person[field]}`);
    }
    for (const field of LISTS) {
      for (const value of person[field]) if (!right[field].includes(value)) wrong.push(`${field}: ${value}`);
    }
    for (const key of ['slug', 'memberId'] as const) {
      const value = person.linkedin[key];
      if (value !== null && value !== right.linkedin[key]) wrong.push(`${key}: ${value}`);
    }
    for (const { title, company, current } of person.positions) {
      const known = right.positions.some(
        (other) =>
          other.current === current &&
          (title === null || title === other.title) &&
          (company === null || company === other.company),
      );
      if (!known) wrong.push(`position: ${title} at ${company}, ${current ? 'current' : 'former'}`);
    }
  }
  for (const [key, value] of Object.entries(capture.company ?? {})) {
    const known = expected.company ? Reflect.get(expected.company, key) : null;
    if (value !== null && value !== known) wrong.push(`company.${key}: ${value}`);
  }
  return wrong;
}

/** Changes after which a person would read something else too, so that another value is right. */
const SAYS_SOMETHING_ELSE: readonly ((mutant: Mutant, page: LinkedinPage) => boolean)[] = [
  // What made the page one to refuse is gone: tested by the fixtures themselves.
  (_, { expected }) => expected.refused !== null,
  // One of several current positions is gone, or has changed places with another: the first is another one.
  ({ mutation, element }, { expected }) =>
    (mutation === 'delete' || mutation === 'swap') &&
    (expected.people[0]?.positions.filter(({ current }) => current).length ?? 0) > 1 &&
    (element.matches(ENTRY) || element.querySelector(ENTRY) !== null),
  // Role and kind of contract have changed places: two lines of one look, and nothing else names either.
  ({ mutation, element }) =>
    mutation === 'swap' &&
    element.matches('li p') &&
    element.closest('li')?.querySelectorAll('a p').length === 3,
  // The same of a company's industry and place, where no list below repeats them.
  ({ mutation, element }, { expected }) =>
    mutation === 'swap' && expected.company !== null && !element.ownerDocument.querySelector('dl'),
];

/** Runs a number of random changes on a page, each taken back, and gives those that made a value wrong. */
function mutants(
  page: LinkedinPage,
  count: number,
  seed: number,
): { tried: number; read: number; wrong: string[] } {
  const random = seeded(seed);
  const doc = documentOf(page);
  // Mostly what is read: the rest of a page is large and says nothing.
  const all = [...doc.querySelectorAll('body *, title')];
  const own = all.filter(
    (element) =>
      element.closest('main,[data-testid="dialog-content"],.artdeco-modal') && !element.closest('aside'),
  );
  const result = { tried: 0, read: 0, wrong: [] as string[] };
  for (let n = 0; n < count; n += 1) {
    const elements = random() < 0.8 ? own : all;
    const element = elements[Math.floor(random() * elements.length)];
    const mutation = MUTATIONS[Math.floor(random() * MUTATIONS.length)];
    const mutant = element && mutation ? mutate(element, mutation, random) : null;
    if (!element || !mutant) continue;
    const text = element.textContent?.trim().slice(0, 40);
    if (!SAYS_SOMETHING_ELSE.some((rule) => rule(mutant, page))) {
      const capture = readPage(doc, page.url);
      result.tried += 1;
      if (!capture.refused) result.read += 1;
      const wrong = wrongIn(capture, page);
      if (wrong.length > 0)
        result.wrong.push(`${mutation} <${element.localName}> "${text}": ${wrong.join('; ')}`);
    }
    mutant.undo();
  }
  return result;
}

const COUNT = Number(process.env['MUTANTS'] ?? 40);
const pages = [...linkedinPages('linkedin-profile'), ...linkedinPages('linkedin-company')];

describe('a page changed at random', () => {
  test.each(pages.filter(({ expected }) => !expected.refused).map((page) => [page.name, page] as const))(
    '%s is read right or not at all',
    (name, page) => {
      const result = mutants(page, COUNT, name.length * 7919 + 1);
      expect(result.wrong).toEqual([]);
      expect(result.read).toBeGreaterThan(result.tried / 2);
    },
    60_000,
  );
});
