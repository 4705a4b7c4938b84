import { db } from '../../utils/store/db.ts';
import { ROW_TABLES } from '../../utils/store/tables.ts';

const isTimeless = ([field]: [string, unknown]) => field !== '_h' && field !== 'updatedAt';

/** Every live row of the rep's data by table and id, without its time stamps: what undo must bring back. */
export async function liveContents(): Promise<Record<string, Record<string, unknown>>> {
  const found: Record<string, Record<string, unknown>> = {};
  for (const table of ROW_TABLES) {
    const rows: Record<string, unknown>[] = await db.table(table).toArray();
    found[table] = Object.fromEntries(
      rows
        .filter((row) => row['deletedAt'] === null)
        .map((row) => [String(row['id']), Object.fromEntries(Object.entries(row).filter(isTimeless))]),
    );
  }
  return found;
}

/** The stored totals, by key. */
export async function totals(): Promise<Record<string, [count: number, amount: number]>> {
  const stored = await db.totals.toArray();
  return Object.fromEntries(stored.map(({ key, count, amount }) => [key, [count, amount]]));
}

/** What the log tells of a person, oldest first: the types of the live activities. */
export async function logOf(personId: string): Promise<string[]> {
  const all = await db.activities
    .where('[personId+at]')
    .between([personId, ''], [personId, '\uffff'])
    .toArray();
  return all.filter((row) => row.deletedAt === null).map((row) => row.detail.type);
}
