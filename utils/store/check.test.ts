import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commit, contents, save } from '../../tests/builders/store.ts';
import { browser } from '../browser.ts';
import { checkStore } from './check.ts';
import { db } from './db.ts';
import { currentHealth, dismissHealthNotice, reportRestored, setOwnHealth } from './health.ts';
import { journalKeys } from './journal.ts';
import { journalKey } from './journal-entry.ts';
import { readLedger } from './ledger.ts';
import { readCounters } from './meta.ts';
import { restoreFromJournal } from './restore.ts';

const NOW = '2026-11-23T12:00:00.000Z';
const OK = { state: 'ok' };
const restored = (rows: number) => ({ state: 'restored', rows, at: NOW });

/** Everything the database holds, to be put back as an older copy of the profile. */
async function copyOfStore(): Promise<() => Promise<void>> {
  const tables = await Promise.all(db.tables.map(async (table) => ({ table, rows: await table.toArray() })));
  return async () => {
    for (const { table, rows } of tables) {
      await table.clear();
      await table.bulkPut(rows);
    }
  };
}
const empty = () => Promise.all(db.tables.map((table) => table.clear()));

beforeEach(async () => {
  await empty();
  // Healing is tested by itself.
  await browser.storage.session.set({ healed: true });
  setOwnHealth({ state: 'ok' });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await reportRestored(0, NOW);
  await dismissHealthNotice();
});

describe('a store that is well', () => {
  it('is left alone on the first run', async () => {
    await checkStore(NOW);
    expect(currentHealth()).toEqual(OK);
    expect(await readLedger()).toBeNull();
  });

  it('is left alone later, without a write anywhere', async () => {
    await save('p-1');
    const set = vi.spyOn(browser.storage.local, 'set');
    await checkStore(NOW);
    expect(currentHealth()).toEqual(OK);
    expect(set).not.toHaveBeenCalled();
  });
});

describe('a store whose journal fell behind', () => {
  it('has the act of a kill between commit and journal written', async () => {
    await save('p-1');
    const entry = await commit('p-2', 'Ben Ejemplo');
    await checkStore(NOW);
    expect(await journalKeys()).toContain(journalKey(entry));
    expect(await readLedger()).toMatchObject(entry.counters);
    expect(currentHealth()).toEqual(OK);
  });

  it('has the whole journal written again when all that was outside is gone', async () => {
    await save('p-1');
    await save('p-2');
    const before = await contents();
    await browser.storage.local.clear();
    await checkStore(NOW);
    await empty();
    await checkStore(NOW);
    expect(await contents()).toEqual(before);
  });
});

describe('a store that has lost something', () => {
  it('gets everything back when it came back empty, and says how much', async () => {
    await save('p-1');
    await save('p-2', 'Ben Ejemplo');
    await save('p-2', 'Benita Ejemplo');
    const before = { rows: await contents(), counters: await readCounters() };
    await empty();
    await checkStore(NOW);
    expect({ rows: await contents(), counters: await readCounters() }).toEqual(before);
    expect(currentHealth()).toEqual(restored(2));
    await dismissHealthNotice();
    expect(currentHealth()).toEqual(OK);
  });

  it('gets back what an older copy of it is missing, and counts only that', async () => {
    await save('p-1');
    const bringBackOlder = await copyOfStore();
    await save('p-1', 'Ana Nueva');
    await save('p-2');
    await save('p-3');
    const before = await contents();
    await bringBackOlder();
    await checkStore(NOW);
    expect(await contents()).toEqual(before);
    expect(currentHealth()).toEqual(restored(3));
  });

  it('is noticed by the journal alone when the ledger is gone too', async () => {
    await save('p-1');
    const before = await contents();
    await browser.storage.local.remove('ledger');
    await empty();
    await checkStore(NOW);
    expect(await contents()).toEqual(before);
    expect(await readLedger()).toMatchObject({ seq: 1 });
  });

  it('goes on counting where it was', async () => {
    await save('p-1');
    await save('p-2');
    await empty();
    await checkStore(NOW);
    expect((await save('p-3')).seq).toBe(3);
    await checkStore(NOW);
    expect(currentHealth()).toEqual(restored(2));
  });
});

async function loseTwoOfThree() {
  await save('p-1');
  const gone = await save('p-2');
  await save('p-3');
  await browser.storage.local.remove(journalKey(gone));
  await empty();
  await checkStore(NOW);
}

describe('a store that lost more than the journal holds', () => {
  it('is frozen as it is, and says what can come back', async () => {
    await loseTwoOfThree();
    expect(currentHealth()).toEqual({ state: 'lost', expected: 3, found: 0, recoverable: 2 });
    expect(await db.people.count()).toBe(0);
  });

  it('gets the rest back on the rep’s word, and is then well', async () => {
    await loseTwoOfThree();
    const progress = vi.fn();
    expect(await restoreFromJournal(progress)).toEqual({ rows: 2 });
    expect(progress).toHaveBeenLastCalledWith(4, 4); // two people, two operations
    expect(currentHealth()).toMatchObject({ state: 'restored', rows: 2 });
    expect((await db.people.toArray()).map(({ id }) => id)).toEqual(['p-1', 'p-3']);
    await dismissHealthNotice();
    await checkStore(NOW);
    expect(currentHealth()).toEqual(OK);
  });

  it('is put back without asking the next time: what is gone for good is known', async () => {
    await loseTwoOfThree();
    await restoreFromJournal();
    await empty();
    await checkStore(NOW);
    expect(currentHealth()).toEqual(restored(2));
  });
});

describe('a restore that does not finish', () => {
  it('leaves the store as it was found when the rep stops it', async () => {
    await save('p-1');
    await empty();
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(restoreFromJournal(() => {}, stop.signal)).rejects.toThrow('stopped');
    expect(await contents()).toMatchObject({ people: [], operations: [] });
  });

  it('freezes the store when the browser refuses to write', async () => {
    await save('p-1');
    await empty();
    vi.spyOn(db.people, 'bulkPut').mockRejectedValue(new Error('disk full'));
    vi.spyOn(db, 'table').mockImplementation(() => {
      throw new Error('disk full');
    });
    await checkStore(NOW);
    expect(currentHealth()).toEqual({ state: 'lost', expected: 1, found: 0, recoverable: 1 });
  });
});
