import type { Capture } from '../../utils/pipeline/capture.ts';

/** One expected value: read, left empty, or replaced by another value. */
export interface Score {
  path: string;
  result: 'read' | 'empty' | 'wrong';
  expected: unknown;
  found: unknown;
}

/** Keys that speak of what a Capture does not hold, or are no values. */
const NOT_GRADED = new Set([
  'url',
  'note',
  'mustNot',
  'notCurrent',
  'dateTitle',
  'date',
  'rows',
  'compose',
  'account',
]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** `unknown` is a direction left empty. */
const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === 'unknown' ||
  (Array.isArray(value) && value.length === 0);

/** Same value; instants to the second, since a page shows no more. */
function same(path: string, expected: unknown, found: unknown): boolean {
  if (path.endsWith('.at') && typeof expected === 'string' && typeof found === 'string') {
    return Math.trunc(Date.parse(expected) / 1000) === Math.trunc(Date.parse(found) / 1000);
  }
  return JSON.stringify(expected) === JSON.stringify(found);
}

function leaf(path: string, expected: unknown, found: unknown): Score {
  const right = isEmpty(expected) ? isEmpty(found) : same(path, expected, found);
  return { path, expected, found, result: right ? 'read' : isEmpty(found) ? 'empty' : 'wrong' };
}

/** Every expected entry must be among those found, whatever else is: suggestions carry snippets and have no order. */
function among(path: string, expected: readonly unknown[], found: readonly unknown[]): Score[] {
  return expected.map((wanted) => {
    const hit = found.find(
      (offer) =>
        isObject(wanted) &&
        isObject(offer) &&
        grade(path, wanted, offer).every(({ result }) => result === 'read'),
    );
    return { path, expected: wanted, found: hit ?? null, result: hit === undefined ? 'empty' : 'read' };
  });
}

function grade(path: string, expected: unknown, found: unknown): Score[] {
  if (Array.isArray(expected) && path.endsWith('.suggestions'))
    return among(path, expected, Array.isArray(found) ? found : []);
  if (Array.isArray(expected) && expected.some(isObject)) {
    const list: unknown[] = Array.isArray(found) ? found : [];
    const extra = list.slice(expected.length).map((more) => leaf(`${path}[more]`, null, more));
    return [...expected.flatMap((item, index) => grade(`${path}[${index}]`, item, list[index])), ...extra];
  }
  if (!isObject(expected)) return [leaf(path, expected, found)];
  const inside = isObject(found) ? found : {};
  return Object.entries(expected).flatMap(([key, value]) => {
    if (NOT_GRADED.has(key) && !(key === 'account' && path === '.thread')) return [];
    if (key === 'positionsCount') {
      const count = Array.isArray(inside['positions']) ? inside['positions'].length : null;
      return [leaf(`${path}.positions.length`, value, count)];
    }
    return grade(`${path}.${key}`, value, inside[key]);
  });
}

/** All texts that a capture holds as values, reasons and snippets left out. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'fields' || key === 'snippet' ? [] : texts(inner),
  );
}

/** A forbidden thing by the values it names: itself, phone numbers and quoted words in it. */
function forbidden(mustNot: string): string[] {
  return [
    mustNot,
    ...(mustNot.match(/\+\d{7,}/g) ?? []),
    ...[...mustNot.matchAll(/"([^"]+)"/g)].map(([, word]) => word ?? ''),
  ];
}

/**
 * Scores a capture against what a saved page's `.expected.json` says: every value that it names, what must not stand
 * in any field (`mustNot`), and who is no current employer (`notCurrent`).
 */
export function score(expected: Record<string, unknown>, capture: Capture): Score[] {
  const { canonicalUrl, notCurrent, mustNot } = expected;
  const graded = grade('', { ...expected, canonicalUrl: undefined }, capture).filter(
    ({ path }) => path !== '.canonicalUrl',
  );
  if (typeof canonicalUrl === 'string') graded.push(leaf('.url', canonicalUrl, capture.url));
  const held = texts(capture);
  for (const text of Array.isArray(mustNot) ? mustNot.flatMap((item) => forbidden(String(item))) : []) {
    const found = held.find((value) => value === text || (text.length > 3 && value.includes(text)));
    graded.push({
      path: '.mustNot',
      expected: `not ${text}`,
      found: found ?? null,
      result: found === undefined ? 'read' : 'wrong',
    });
  }
  const current = new Set(
    capture.people.flatMap((person) => [
      person.company,
      person.title,
      ...person.positions.filter((position) => position.current).map((position) => position.company),
    ]),
  );
  for (const name of Array.isArray(notCurrent) ? notCurrent : []) {
    const wrong = current.has(String(name));
    graded.push({
      path: '.notCurrent',
      expected: `not ${String(name)}`,
      found: wrong ? name : null,
      result: wrong ? 'wrong' : 'read',
    });
  }
  return graded;
}
