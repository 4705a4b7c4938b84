import type { Page } from '@playwright/test';

export type StoredRow = Record<string, unknown> & { id?: string };
/** Every table as it stands in the browser. */
export type Dump = Record<string, StoredRow[]>;

/** Reads the whole database past the store's own code, so that its code is no witness for itself. */
export const dump = (page: Page): Promise<Dump> =>
  page.evaluate(async () => {
    // Here, since the page gets this function alone.
    // oxlint-disable-next-line consistent-function-scoping
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => failed(request.error ?? new Error('unreadable')));
      });
    const database = await asked(indexedDB.open('embudo'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readonly');
    const tables = await Promise.all(
      names.map(async (name) => [name, await asked(transaction.objectStore(name).getAll())] as const),
    );
    database.close();
    return Object.fromEntries(tables);
  });

/** How many acts the journal names, and the number of the last one, read from storage as it stands. */
export const journalState = (page: Page): Promise<{ entries: number; distinct: number; last: number }> =>
  page.evaluate(async () => {
    const keys = (await chrome.storage.local.getKeys()).filter((key) => key.startsWith('journal:'));
    const seqs = keys.map((key) => Number(key.split(':')[1]));
    return { entries: keys.length, distinct: new Set(seqs).size, last: Math.max(0, ...seqs) };
  });
