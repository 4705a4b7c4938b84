import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { captureAsRead, type CaptureAsRead } from '../utils/pipeline/capture.ts';
import { readPage } from '../utils/sites/index.ts';

/** What a saved page says must be read, and what must never be. Keys that are not given are not graded. */
const expectation = z.looseObject({
  url: z.url(),
  kind: z.string(),
  refused: z.string().nullable(),
  canonicalUrl: z.string().optional(),
  people: z.array(z.record(z.string(), z.unknown())),
  company: z.record(z.string(), z.unknown()).optional(),
  notCurrent: z.array(z.string()).default([]),
});

interface Graded {
  key: string;
  expected: unknown;
  read: unknown;
}

const folder = process.env['CORPUS_DIR'] ? join(process.env['CORPUS_DIR'], 'linkedin') : '';
const cases =
  folder && existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.html')) : [];

function gradePerson(expected: Record<string, unknown>, capture: CaptureAsRead): Graded[] {
  const [person] = capture.people;
  const read: Record<string, unknown> = { ...person, positionsCount: person?.positions.length };
  return Object.entries(expected).map(([key, value]) => {
    if (key === 'linkedin')
      return { key, expected: Reflect.get(Object(value), 'slug'), read: person?.linkedin.slug };
    if (key !== 'suggestions') return { key, expected: value, read: read[key] };
    const wanted = z.array(z.object({ field: z.string(), value: z.string() })).parse(value);
    const offered = (person?.suggestions ?? []).map(({ field, value: text }) => ({ field, value: text }));
    const found = wanted.filter(({ field, value: text }) =>
      offered.some((other) => other.field === field && other.value === text),
    );
    return { key, expected: wanted, read: found };
  });
}

function grade(file: string): { graded: Graded[]; forbidden: string[] } {
  const expected = expectation.parse(
    JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'expected.json')), 'utf8')),
  );
  const doc = new JSDOM(readFileSync(join(folder, file), 'utf8'), { url: expected.url }).window.document;
  const capture = readPage(doc, new URL(expected.url));
  captureAsRead.parse(capture);
  const company: Record<string, unknown> = { ...capture.company };
  const [person] = capture.people;
  const current = (person?.positions ?? []).flatMap((position) =>
    position.current ? [position.company] : [],
  );
  return {
    graded: [
      { key: 'kind', expected: expected.kind, read: capture.kind },
      { key: 'refused', expected: expected.refused, read: capture.refused },
      { key: 'people', expected: expected.people.length, read: capture.people.length },
      ...(expected.canonicalUrl ? [{ key: 'url', expected: expected.canonicalUrl, read: capture.url }] : []),
      ...expected.people.flatMap((one) => gradePerson(one, capture)),
      ...Object.entries(expected.company ?? {}).map(([key, value]) => ({
        key,
        expected: value,
        read: company[key],
      })),
    ],
    forbidden: expected.notCurrent.filter((name) => [person?.company, ...current].includes(name)),
  };
}

const same = ({ expected, read }: Graded): boolean => JSON.stringify(expected) === JSON.stringify(read);
const empty = (value: unknown): boolean => value === null || value === undefined;

describe.skipIf(cases.length === 0)(
  'saved pages (skipped unless CORPUS_DIR names a folder with linkedin/*.html)',
  () => {
    test('nothing wrong is read, and at least 95 % of what is expected', () => {
      const results = cases.map((file) => ({ file, ...grade(file) }));
      const all = results.flatMap(({ graded }) => graded);
      const wrong = all.filter((one) => !same(one) && !empty(one.read));
      const wanted = all.filter(({ expected }) => !empty(expected));
      console.table(
        results.map(({ file, graded }) => ({
          page: file,
          expected: graded.length,
          read: graded.filter(same).length,
          missed: graded
            .filter((one) => !same(one))
            .map(({ key }) => key)
            .join(' '),
        })),
      );
      expect(wrong).toEqual([]);
      expect(results.flatMap(({ forbidden }) => forbidden)).toEqual([]);
      expect(wanted.filter(same).length / wanted.length).toBeGreaterThanOrEqual(0.95);
    }, 60_000);
  },
);
