import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { act, NO_COUNTERS } from '../../tests/builders/journal.ts';
import { browser } from '../browser.ts';
import { journalKey, type StoredEntry } from './journal-entry.ts';
import { appendJournal, journalKeys, missingSeqs, readJournal } from './journal.ts';
import { readLedger } from './ledger.ts';

afterEach(() => vi.restoreAllMocks());

const first = act(NO_COUNTERS);
const second = act(first.counters);
const third = act(second.counters);

const append = (...entries: StoredEntry[]) =>
  entries.reduce(async (before, entry) => before.then(() => appendJournal(entry)), Promise.resolve());
const all = async () => Array.fromAsync(readJournal(await journalKeys()));

beforeEach(async () => {
  await browser.storage.local.set({ settings: { theme: 'dark' } });
});

it('gives back what was written, in order of commit, and nothing else in storage', async () => {
  await append(second, first, third);
  expect(await all()).toEqual([first, second, third]);
});

it('leaves the ledger at the last act, in whatever order acts arrive', async () => {
  await Promise.all([second, third, first].map(appendJournal));
  expect(await readLedger()).toEqual({
    ...third.counters,
    at: third.at,
    gone: [],
  });
});

it('writes entry and ledger in one step, so that neither stands without the other', async () => {
  const set = vi.spyOn(browser.storage.local, 'set');
  await appendJournal(first);
  expect(set).toHaveBeenCalledTimes(1);
  expect(Object.keys(set.mock.calls[0]?.[0] ?? {}).toSorted()).toEqual([journalKey(first), 'ledger']);
});

it('rejects when the browser cannot store the entry', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await expect(appendJournal(first)).rejects.toThrow('QUOTA_BYTES');
});

it('writes the same act twice as once', async () => {
  await appendJournal(first);
  await appendJournal(first);
  expect(await all()).toEqual([first]);
});

it.each([
  ['cut', (stored: string) => stored.slice(0, -5)],
  ['changed', (stored: string) => stored.replace('Ana', 'Eva')],
  ['emptied', () => ''],
  ['no text', () => 7],
])('leaves an entry out whose value is %s', async (_, damage) => {
  await append(first, second, third);
  const key = journalKey(second);
  const stored = (await browser.storage.local.get(key))[key];
  await browser.storage.local.set({ [key]: damage(String(stored)) });
  expect(await all()).toEqual([first, third]);
});

it('reads key by key when the browser refuses a chunk for one torn value', async () => {
  await append(first, second, third);
  const { local } = browser.storage;
  const get = local.get.bind(local);
  vi.spyOn(local, 'get').mockImplementation(async (keys) => {
    if (keys === journalKey(second) || (Array.isArray(keys) && keys.includes(journalKey(second))))
      throw new Error('Invalid JSON');
    return get(keys);
  });
  const keys = [first, second, third].map(journalKey);
  expect(await Array.fromAsync(readJournal(keys))).toEqual([first, third]);
});

it('names the acts without an entry', async () => {
  await appendJournal(first);
  await appendJournal(third);
  expect(missingSeqs(await journalKeys(), 4)).toEqual([2, 4]);
});
