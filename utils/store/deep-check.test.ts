import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contents, save } from '../../tests/builders/store.ts';
import { browser } from '../browser.ts';
import { db } from './db.ts';
import { deepCheck } from './deep-check.ts';
import { currentHealth, dismissHealthNotice, reportRestored, setOwnHealth } from './health.ts';
import { journalKeys, readJournal } from './journal.ts';
import { journalKey } from './journal-entry.ts';

const NOW = '2026-11-23T12:00:00.000Z';
const restored = (rows: number) => ({ state: 'restored', rows, at: NOW });

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await browser.storage.session.set({ healed: true });
  setOwnHealth({ state: 'ok' });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await reportRestored(0, NOW);
  await dismissHealthNotice();
});

async function saveThree() {
  const entries = [await save('p-1'), await save('p-2'), await save('p-3')] as const;
  return { entries, before: await contents() };
}

it('finds rows missing from a store that kept its counters, and puts them back', async () => {
  const { before } = await saveThree();
  await db.people.delete('p-2');
  await deepCheck(NOW);
  expect(await contents()).toEqual(before);
  expect(currentHealth()).toEqual(restored(1));
});

it('does not call more rows than counted a loss', async () => {
  await saveThree();
  const meta = await db.meta.get('counters');
  if (meta?.key !== 'counters') throw new Error('no counters');
  await db.meta.put({ ...meta, rows: { ...meta.rows, people: 2 } });
  await deepCheck(NOW);
  expect(currentHealth()).toEqual({ state: 'ok' });
});

it('makes a store anew that counts its rows and cannot read them', async () => {
  const { before } = await saveThree();
  vi.spyOn(db.people, 'where').mockImplementation(() => {
    throw new Error('unreadable');
  });
  const made = vi.spyOn(db, 'delete');
  await deepCheck(NOW);
  expect(made).toHaveBeenCalledTimes(1);
  expect(await contents()).toEqual({ ...before, pipelines: await db.pipelines.toArray() });
  expect(await db.pipelines.count()).toBe(1);
  expect(currentHealth()).toEqual(restored(3));
});

it('leaves a store as it is that cannot be read when the journal could not fill a new one', async () => {
  const { entries } = await saveThree();
  await browser.storage.local.remove(journalKey(entries[1]));
  vi.spyOn(db.people, 'where').mockImplementation(() => {
    throw new Error('unreadable');
  });
  const made = vi.spyOn(db, 'delete');
  await deepCheck(NOW);
  expect(made).not.toHaveBeenCalled();
  expect(currentHealth()).toEqual({ state: 'lost', expected: 3, found: 3, recoverable: 2 });
});

it('fills gaps in the journal and writes torn entries again', async () => {
  const { entries } = await saveThree();
  const [first, , third] = entries;
  await browser.storage.local.remove(journalKey(first));
  await browser.storage.local.set({ [journalKey(third)]: 'torn' });
  await deepCheck(NOW);
  const whole = await Array.fromAsync(readJournal(await journalKeys()));
  expect(whole.map(({ seq }) => seq)).toEqual([1, 2, 3]);
});

it('looks once per browser session', async () => {
  await saveThree();
  await deepCheck(NOW);
  await db.people.delete('p-2');
  await deepCheck(NOW);
  expect(currentHealth()).toEqual({ state: 'ok' });
  await browser.storage.session.remove('deep-checked');
  await deepCheck(NOW);
  expect(currentHealth()).toEqual(restored(1));
});
