import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AT, savePersonInput } from '../../tests/builders/commands.ts';
import { currentAccess, regainAccess, watchAccess } from './access.ts';
import { db } from './db.ts';
import { run } from './run.ts';

/** IndexedDB without Dexie: another version of Embudo. */
function openRaw(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('embudo', version);
    request.addEventListener('upgradeneeded', () => {
      if (!request.result.objectStoreNames.contains('people')) {
        request.result.createObjectStore('people', { keyPath: 'id' });
      }
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

beforeEach(async () => {
  regainAccess();
  await db.delete({ disableAutoOpen: false });
});
afterEach(() => db.close({ disableAutoOpen: false }));

describe('a store written by a newer version', () => {
  it('is refused as it is, and nothing of it is changed', async () => {
    const newer = await openRaw(30);
    newer.close();
    await expect(db.open()).rejects.toThrow('newer version');
    expect(currentAccess()).toBe('newer-version');
    const [found] = await indexedDB.databases();
    expect(found).toEqual({ name: 'embudo', version: 30 });
    const again = await openRaw(30);
    expect([...again.objectStoreNames]).toEqual(['people']);
    again.close();
  });

  it('keeps commands from writing', async () => {
    (await openRaw(30)).close();
    expect(await run('savePerson', savePersonInput())).toEqual({ ok: false, code: 'read-only' });
  });
});

describe('a newer version that takes the store over', () => {
  it('is let through, and this page neither writes nor comes back', async () => {
    const told = vi.fn();
    const stop = watchAccess(told);
    await db.open();
    const newer = await openRaw(30);
    expect(told).toHaveBeenCalledExactlyOnceWith('reload-needed');
    await expect(db.people.count()).rejects.toThrow();
    expect(await run('savePerson', savePersonInput(), { now: new Date(AT) })).toEqual({
      ok: false,
      code: 'read-only',
    });
    expect(db.isOpen()).toBe(false);
    newer.close();
    stop();
  });
});

describe('another page that makes the store anew', () => {
  it('is let through, and this page does not come back to the new one unasked', async () => {
    await db.open();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('embudo').addEventListener('success', resolve);
    });
    expect(currentAccess()).toBe('reload-needed');
    await expect(db.people.count()).rejects.toThrow();
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('a schema changed without a new version', () => {
  it('is refused rather than patched', async () => {
    const old = await openRaw(20);
    old.close();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(db.open()).rejects.toThrow('without a new version');
    expect(currentAccess()).toBe('open');
    warn.mockRestore();
  });
});

it('opens an empty store with every table', async () => {
  await db.open();
  expect(db.tables.map((table) => table.name).toSorted()).toMatchInlineSnapshot(`
    [
      "activities",
      "companies",
      "contactPoints",
      "dealPeople",
      "deals",
      "drafts",
      "insights",
      "marks",
      "meta",
      "operations",
      "ownFields",
      "people",
      "personContacts",
      "pipelines",
      "proposals",
      "rounds",
      "tasks",
      "totals",
    ]
  `);
});
