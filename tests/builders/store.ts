import { db } from '../../utils/store/db.ts';
import { appendJournal } from '../../utils/store/journal.ts';
import type { StoredEntry } from '../../utils/store/journal-entry.ts';
import { countersAfter, readCounters, none } from '../../utils/store/meta.ts';
import { ROW_TABLES, type Operation } from '../../utils/store/tables.ts';

const AT = '2026-11-23T10:00:00.000Z';
const stamp = (seq: number) => String(seq).padStart(24, '0');

/** A row as the store holds it; only what every row carries and what an index of `people` needs. */
const personRow = (id: string, fullName: string, seq: number) => ({
  id,
  realmId: 'realm',
  ownerId: 'realm',
  createdAt: AT,
  updatedAt: AT,
  deletedAt: null,
  _h: { '*': stamp(seq) },
  fullName,
  headline: null,
  title: null,
  location: null,
  companyId: null,
  tags: [],
  origins: {},
  searchName: fullName.toLowerCase(),
  words: fullName.toLowerCase().split(' '),
  lastActivityAt: AT,
  own: {},
});

/** Commits one act that writes a person, as the store does, but leaves the journal to the caller. */
export async function commit(personId: string, fullName: string): Promise<StoredEntry> {
  return db.transaction('rw', db.tables, async () => {
    const before = await readCounters();
    const known = await db.people.get(personId);
    const added = { ...none(), people: known ? 0 : 1 };
    const seq = before.seq + 1;
    const id = `01900000-0000-7000-8000-${String(seq).padStart(12, '0')}`;
    const counters = countersAfter(before, id, stamp(seq), added);
    const row = personRow(personId, fullName, seq);
    const images: Operation['images'] = [
      { table: 'people', id: personId, kind: 'insert', before: {}, after: {} },
    ];
    const operation: Operation = {
      id,
      seq,
      at: AT,
      name: 'savePerson',
      personId,
      dealId: null,
      images,
      undoes: [],
      undoneBy: null,
      counters,
    };
    await db.people.put(row);
    await db.operations.put(operation);
    await db.meta.put(counters);
    const rows = [
      { table: 'people', id: personId, row },
      { table: 'operations', id, row: { ...operation } },
    ];
    return { seq, operationId: id, at: AT, name: 'savePerson', rows, counters };
  });
}

/** Saves a person as an acknowledged act: committed, and in the journal. */
export async function save(personId: string, fullName = 'Ana Ejemplo'): Promise<StoredEntry> {
  const entry = await commit(personId, fullName);
  await appendJournal(entry);
  return entry;
}

/** Every row of the rep's data and of the bookkeeping that must survive. */
export async function contents(): Promise<Record<string, unknown[]>> {
  const tables = [...ROW_TABLES, 'operations'];
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table, await db.table(table).toArray()] as const)),
  );
}
