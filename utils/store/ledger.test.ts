import { describe, expect, it, vi } from 'vitest';
import { act, NO_COUNTERS } from '../../tests/builders/journal.ts';
import { browser } from '../browser.ts';
import { checksum } from './checksum.ts';
import { compare, readLedger } from './ledger.ts';

const one = act(NO_COUNTERS).counters;
const two = act(one).counters;
const other = act(one, 'op-x').counters;

describe('compare', () => {
  it.each([
    ['a first run', null, null, 'new'],
    ['a first run that only opened the store', NO_COUNTERS, null, 'new'],
    ['agreement', two, two, 'whole'],
    ['a kill between commit and journal', two, one, 'ahead'],
    ['a journal that is gone', two, null, 'ahead'],
    ['a store that is gone', null, two, 'emptied'],
    ['a store made anew', NO_COUNTERS, two, 'emptied'],
    ['a store that went back', one, two, 'shortened'],
    ['a store that went another way', other, two, 'shortened'],
  ] as const)('%s', (_, inside, outside, verdict) => expect(compare(inside, outside)).toBe(verdict));
});

describe('readLedger', () => {
  it('is null when there is none, or it does not fit', async () => {
    expect(await readLedger()).toBeNull();
    await browser.storage.local.set({ ledger: { seq: 'many' } });
    expect(await readLedger()).toBeNull();
  });
  it('is null when the browser cannot read it', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('Invalid JSON'));
    expect(await readLedger()).toBeNull();
  });
});

it('checksum differs for texts that differ little', () => {
  const sums = ['', 'a', 'b', 'ab', 'ba', 'a ', 'á', '\u0000'].map(checksum);
  expect(new Set(sums).size).toBe(sums.length);
  expect(sums.every((sum) => /^[0-9a-f]{16}$/.test(sum))).toBe(true);
});
