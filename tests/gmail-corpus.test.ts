import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { captureAsRead } from '../utils/pipeline/capture.ts';
import { gmailThread } from '../utils/sites/gmail-thread.ts';

/** Graded keys only; what is not of the Capture's (list rows, compose windows, dates as written) is left out. */
const expectation = z.looseObject({
  url: z.string(),
  kind: z.string(),
  refused: z.string().nullable(),
  thread: z
    .object({
      account: z.string().nullable().optional(),
      subject: z.string().optional(),
      threadId: z.string().nullable().optional(),
      messages: z.array(z.looseObject({ dateTitle: z.unknown(), date: z.unknown() }).partial()),
    })
    .nullable()
    .optional(),
  mustNot: z.array(z.string()).optional(),
});

const root = process.env['CORPUS_DIR'];
const pages = ['authored', 'pages'].flatMap((part) => {
  const folder = join(root ?? '', 'gmail', part);
  if (!root || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
});

/** Every expected leaf with what was read in its place. */
function leaves(
  expected: unknown,
  read: unknown,
  path = '',
): { path: string; expected: unknown; read: unknown }[] {
  if (expected === null || typeof expected !== 'object') return [{ path, expected, read }];
  if (Array.isArray(expected) && expected.length === 0)
    return [{ path, expected: '[]', read: JSON.stringify(read) }];
  return Object.entries(expected).flatMap(([key, value]) => {
    const inner: unknown = read !== null && typeof read === 'object' ? Reflect.get(read, key) : undefined;
    return key === 'dateTitle' || key === 'date' ? [] : leaves(value, inner, `${path}.${key}`);
  });
}

const NAMES_NO_CORPUS = 'CORPUS_DIR names no folder with saved pages';

describe.skipIf(pages.length === 0)(`saved Gmail pages (skipped where ${NAMES_NO_CORPUS})`, () => {
  const graded: { file: string; path: string; expected: unknown; read: unknown }[] = [];

  it.each(pages)('reads nothing wrong: %s', (file) => {
    const expected = expectation.parse(
      JSON.parse(readFileSync(file.replace(/html$/, 'expected.json'), 'utf8')),
    );
    const doc = new JSDOM(readFileSync(file), { url: expected.url }).window.document;
    const read = captureAsRead.parse(gmailThread.read(doc, new URL(expected.url)));
    const { kind, refused, thread } = expected;
    const found = leaves({ kind, refused, thread: thread ?? null }, read).map((leaf) => ({ file, ...leaf }));
    graded.push(...found);
    const wrong = found.filter((leaf) => leaf.read !== leaf.expected && !isEmpty(leaf.read));
    expect(wrong).toEqual([]);
    expect(read.thread?.messages.length ?? 0).toBe(thread?.messages.length ?? 0);
    const text = JSON.stringify(read);
    expect((expected.mustNot ?? []).filter((word) => text.includes(word))).toEqual([]);
    expect(text).not.toMatch(/555|0100|decoy|digest/i);
  });

  it('reads at least 95 % of what is expected', () => {
    const missed = graded.filter((leaf) => leaf.read !== leaf.expected);
    console.log(`${graded.length - missed.length} of ${graded.length} expected values read`, missed);
    expect(missed.length / graded.length).toBeLessThanOrEqual(0.05);
  });
});

/** A value that says nothing is not a wrong one. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === 'unknown' || value === '[]';
}
