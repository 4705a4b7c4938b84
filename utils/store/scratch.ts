import { Dexie, type Table } from 'dexie';
import { browser } from '../browser.ts';

const KB = 1024;
/** More than LevelDB's write buffer (4 MB) on either side, so that it starts a new log. */
const ROWS_BYTES = 8 * KB * KB;
const VALUES_BYTES = 5 * KB * KB;
/** Bytes of one row: from 64 KB on the browser would keep a row in a file of its own, beside the log. */
const ROW_BYTES = 32 * KB;
const VALUE_BYTES = 512 * KB;

/** Writes and deletes incompressible rows in a second database of the same origin, which shares the log of the first. */
export async function scratchIndexedDB(): Promise<void> {
  const database = new Dexie('embudo-scratch', { chromeTransactionDurability: 'relaxed' });
  database.version(1).stores({ rows: '' });
  const rows: Table<Uint8Array, number> = database.table('rows');
  const numbers = Array.from({ length: ROWS_BYTES / ROW_BYTES }, (_, index) => index);
  try {
    await rows.bulkPut(
      numbers.map(() => randomBytes(ROW_BYTES)),
      numbers,
    );
    await rows.clear();
  } finally {
    database.close();
  }
}

/** Writes and deletes incompressible values in `storage.local`. What a kill leaves behind goes with the next heal. */
export async function scratchStorage(): Promise<void> {
  const keys = Array.from({ length: VALUES_BYTES / VALUE_BYTES }, (_, index) => `scratch:${index}`);
  try {
    for (const key of keys) await browser.storage.local.set({ [key]: randomText(VALUE_BYTES) });
  } finally {
    await browser.storage.local.remove(keys);
  }
}

/** At most 64 KB, the most the browser gives at once. */
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Base64, four characters for three bytes. */
function randomText(length: number): string {
  const part = 24 * KB;
  return Array.from({ length: Math.ceil(length / ((part / 3) * 4)) }, () =>
    btoa(String.fromCharCode(...randomBytes(part))),
  ).join('');
}
