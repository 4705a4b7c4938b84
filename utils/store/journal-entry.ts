import * as z from 'zod';
import { rowId } from '../pipeline/row.ts';
import { checksum } from './checksum.ts';
import { countersSchema } from './counters.ts';

/**
 * One act as it stands in the journal: enough to put every row it changed back, whatever became of the database.
 * Looser than what the store writes now, since an entry may outlive the version that wrote it.
 */
export const journalEntrySchema = z.object({
  /** The act's place in the order of commits, from 1, assigned inside the transaction. */
  seq: z.int().min(1),
  operationId: rowId,
  at: z.iso.datetime(),
  /** The command. */
  name: z.string(),
  /** The whole of each row after the act, the operation's own row included; `null` where it was erased. */
  rows: z.array(z.object({ table: z.string(), id: rowId, row: z.looseObject({}).nullable() })),
  /** The store's counters after the act. */
  counters: countersSchema,
});
export type StoredEntry = z.infer<typeof journalEntrySchema>;

const PREFIX = 'journal:';

/** The entry's key in `storage.local`. Sorts by `seq`. */
export const journalKey = (entry: Pick<StoredEntry, 'seq' | 'operationId'>): string =>
  `${PREFIX}${String(entry.seq).padStart(12, '0')}:${entry.operationId}`;

/** The `seq` of a key in `storage.local`, or `null` when it is none of the journal's. */
export function seqOfKey(key: string): number | null {
  const digits = /^journal:(\d{12}):/.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** What is stored: the entry as text, behind its checksum. Text, because the browser reorders the keys of objects. */
export function encodeEntry(entry: StoredEntry): string {
  const body = JSON.stringify(entry);
  return checksum(body) + body;
}

/** The entry, or `null` when what is stored is torn or was written by something else. */
export function decodeEntry(stored: unknown): StoredEntry | null {
  if (typeof stored !== 'string') return null;
  const body = stored.slice(16);
  if (stored.slice(0, 16) !== checksum(body)) return null;
  return journalEntrySchema.safeParse(JSON.parse(body)).data ?? null;
}
