import { beforeEach, expect, it, vi } from 'vitest';
import { save } from '../../tests/builders/store.ts';
import { browser } from '../browser.ts';
import { db } from './db.ts';
import { sweep } from './sweep.ts';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

const position = async () => (await browser.storage.local.get('sweep'))['sweep'] ?? null;

it('reads a small store to its end and starts over the next time', async () => {
  await save('p-1');
  expect(await sweep()).toBe(true);
  expect(await position()).toBeNull();
});

it('goes on where it ended in a store larger than one session’s share', async () => {
  const rows = Array.from({ length: 1_300 }, (_, index) => ({ id: String(index).padStart(6, '0') }));
  await db.table('people').bulkPut(rows);
  expect(await sweep(1_000)).toBe(true);
  expect(await position()).toEqual({ table: 'people', after: '000999' });
  expect(await sweep(1_000)).toBe(true);
  expect(await position()).toBeNull();
});

it('says when the browser cannot read a page of rows', async () => {
  await save('p-1');
  vi.spyOn(db.deals, 'where').mockImplementation(() => {
    throw new Error('unreadable');
  });
  expect(await sweep()).toBe(false);
});
