import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { savePersonInput } from '../../tests/builders/commands.ts';
import { browser } from '../browser.ts';

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  // Both are tested by themselves.
  await browser.storage.session.set({ healed: true, 'deep-checked': true });
});

/** A page of the extension: modules and connection of its own. */
async function openPage() {
  vi.resetModules();
  const page = {
    ...(await import('./index.ts')),
    ...(await import('./run.ts')),
    ...(await import('./db.ts')),
    ...(await import('./health.ts')),
    ...(await import('./journal.ts')),
  };
  await page.openStore();
  return page;
}

/** A page that has saved two people and was closed. */
async function earlierPage() {
  const page = await openPage();
  for (const name of ['Ana', 'Beto']) await page.run('savePerson', savePersonInput(name));
  const people = await page.db.people.toArray();
  page.db.close();
  return { ...page, savedPeople: people };
}

/** What `openStore` meets when the browser refuses to open the store `times` times. */
async function openingFails(times: number) {
  vi.resetModules();
  const { db } = await import('./db.ts');
  const open = db.open.bind(db);
  const spy = vi.spyOn(db, 'open');
  for (let n = 0; n < times; n++)
    spy.mockRejectedValueOnce(new DOMException('Internal error opening backing store', 'UnknownError'));
  spy.mockImplementation(open);
  const page = { ...(await import('./index.ts')), ...(await import('./health.ts')), db };
  await page.openStore();
  return page;
}

describe('a store that is well', () => {
  it('opens with the standard pipeline, and journals what is run', async () => {
    const page = await openPage();
    expect(page.currentHealth()).toEqual({ state: 'ok' });
    expect(await page.pipelines()).toHaveLength(1);
    const saved = await page.run('savePerson', savePersonInput('Ana'));
    expect(saved.ok).toBe(true);
    const [entry, ...more] = await Array.fromAsync(page.readJournal(await page.journalKeys()));
    expect(more).toEqual([]);
    expect(entry?.rows.map(({ table }) => table)).toEqual(expect.arrayContaining(['people', 'operations']));
  });

  it('is checked again when the browser closes it by itself', async () => {
    const page = await openPage();
    await page.run('savePerson', savePersonInput('Ana'));
    await Promise.all(page.db.tables.map((table) => table.clear()));
    page.db.close({ disableAutoOpen: false }); // what Dexie does when the browser closes the connection
    await vi.waitFor(() => expect(page.currentHealth()).toMatchObject({ state: 'restored' }));
    expect(await page.db.people.count()).toBe(1);
  });

  it('stays closed when it was closed on purpose', async () => {
    const page = await openPage();
    page.db.close();
    await new Promise((done) => queueMicrotask(() => done(null)));
    expect(page.db.isOpen()).toBe(false);
  });
});

describe('a store that has lost something', () => {
  it('takes no command until it was given back', async () => {
    const earlier = await earlierPage();
    const [first = ''] = await earlier.journalKeys();
    await browser.storage.local.remove(first);
    vi.stubGlobal('indexedDB', new IDBFactory());
    const page = await openPage();
    expect(page.currentHealth()).toMatchObject({ state: 'lost', found: 0 });
    expect(await page.run('savePerson', savePersonInput('Clara'))).toEqual({ ok: false, code: 'read-only' });
    await page.restoreFromJournal();
    expect(await page.run('savePerson', savePersonInput('Clara'))).toMatchObject({ ok: true });
  });

  it('is frozen in every page, and freed in every page', async () => {
    const panel = await openPage();
    const dashboard = await openPage();
    await dashboard.reportLoss({ expected: 2, found: 1, recoverable: 1 });
    expect(panel.currentHealth()).toMatchObject({ state: 'lost' });
    expect(await panel.run('savePerson', savePersonInput('Ana'))).toMatchObject({ code: 'read-only' });
    await dashboard.restoreFromJournal();
    expect(panel.currentHealth()).toEqual({ state: 'ok' });
  });
});

describe('a store the browser does not open', () => {
  it('is tried once more', async () => {
    const { savedPeople } = await earlierPage();
    const page = await openingFails(1);
    expect(page.currentHealth()).toEqual({ state: 'ok' });
    expect(await page.db.people.toArray()).toEqual(savedPeople);
  });

  it('is made anew from the journal when that has everything', async () => {
    const { savedPeople } = await earlierPage();
    const page = await openingFails(2);
    expect(page.currentHealth()).toMatchObject({ state: 'restored' });
    expect(await page.db.people.toArray()).toEqual(savedPeople);
    expect(await page.recount()).toEqual({ ok: true, repaired: 0 });
  });

  it('is left as it is when the journal does not', async () => {
    const earlier = await earlierPage();
    const [first = ''] = await earlier.journalKeys();
    await browser.storage.local.remove(first);
    const page = await openingFails(2);
    expect(page.currentHealth()).toMatchObject({
      state: 'failed',
      detail: expect.stringContaining('Internal error'),
    });
    expect(await page.db.people.toArray()).toEqual(earlier.savedPeople);
  });
});

it('refuses a store of a newer version, and leaves it untouched', async () => {
  await new Promise((done, failed) => {
    const request = indexedDB.open('embudo', 990);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('future'));
    request.addEventListener('success', () => done(request.result.close()));
    request.addEventListener('error', failed);
  });
  const page = await openPage();
  expect(page.currentHealth()).toEqual({ state: 'read-only', why: 'newer-version' });
  expect(await page.run('savePerson', savePersonInput('Ana'))).toEqual({ ok: false, code: 'read-only' });
  expect(await indexedDB.databases()).toEqual([{ name: 'embudo', version: 990 }]);
});
