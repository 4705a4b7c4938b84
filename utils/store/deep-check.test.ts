import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contents, save } from '../../tests/builders/store.ts';
import { browser } from '../browser.ts';
import { db } from './db.ts';
import { deepCheck } from './deep-check.ts';
import { currentHealth, dismissHealthNotice, setOwnHealth } from './health.ts';
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

it('finds a store that counts its rows and cannot read them', async () => {
  await saveThree();
  const where = vi.spyOn(db.people, 'where');
  vi.spyOn(db, 'table').mockImplementation(
    new Proxy(db.table, {
      apply: (_, __, [name]) => (name === 'people' ? db.people : db.tables.find((one) => one.name === name)),
    }),
  );
  where.mockImplementationOnce(() => {
    throw new Error('unreadable');
  });
  await deepCheck(NOW);
  // All rows turn out to be as the journal has them, so there is nothing to tell.
  expect(where).toHaveBeenCalled();
  expect(currentHealth()).toEqual({ state: 'ok' });
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
