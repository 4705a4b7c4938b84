import { stampFields } from '../pipeline/hlc.ts';
import { db } from './db.ts';
import { isDerived, undoableFields } from './derived.ts';
import { none } from './meta.ts';
import { isLive, parseRow, writableRow } from './rows.ts';
import { same } from './same.ts';
import {
  type Identity,
  type Image,
  type Operation,
  type RowInput,
  type RowOf,
  ROW_TABLES,
  type RowTable,
} from './tables.ts';

/** What a command gives of a new row; the rest every row carries and the recorder adds. */
export type NewRow<T extends RowTable> = {
  [K in keyof RowInput[T] as string extends K ? never : K extends BaseField ? never : K]: RowInput[T][K];
};
type BaseField = 'realmId' | 'ownerId' | 'createdAt' | 'updatedAt' | 'deletedAt' | '_h';

/** One row of an operation: as it was (`null`: not there) and as it is. */
interface Touched {
  table: RowTable;
  id: string;
  first: Row | null;
  last: Row;
}
type Row = RowOf[RowTable];

/**
 * Writes the rows of one operation within its transaction and remembers what they were. Existing rows are only ever
 * patched: a field that did not change is not written, so two pages editing one row keep both edits.
 */
export class Recorder {
  readonly operationId: string;
  /** UTC instant of the operation. */
  readonly now: string;
  readonly identity: Identity;
  /** The rep's: days begin where the rep is. */
  readonly timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  readonly #stamp: string;
  readonly #touched = new Map<string, Touched>();
  readonly #rewritten = new Map<string, Operation>();

  constructor(about: { operationId: string; now: string; identity: Identity; stamp: string }) {
    this.operationId = about.operationId;
    this.now = about.now;
    this.identity = about.identity;
    this.#stamp = about.stamp;
  }

  /** A row by id, deleted or not. */
  async any<T extends RowTable>(table: T, id: string): Promise<RowOf[T] | null> {
    const stored: unknown = await db.table(table).get(id);
    return stored === undefined ? null : parseRow(table, stored);
  }

  /** A row by id, if it is there and not deleted. */
  async live<T extends RowTable>(table: T, id: string): Promise<RowOf[T] | null> {
    const row = await this.any(table, id);
    return row !== null && isLive(row) ? row : null;
  }

  /** Adds a row. Rejects where one with its id exists. */
  async insert<T extends RowTable>(table: T, fields: NewRow<T>): Promise<RowOf[T]> {
    const row = writableRow(table, {
      ...fields,
      realmId: this.identity.realmId,
      ownerId: this.identity.ownerId,
      createdAt: this.now,
      updatedAt: this.now,
      deletedAt: null,
      _h: { '*': this.#stamp },
    });
    await db.table(table).add(row);
    this.#remember(table, null, row);
    return row;
  }

  /** Adds a row whose id comes from its content: one that is there already stays, a deleted one comes back. */
  async ensure<T extends RowTable>(table: T, fields: NewRow<T> & { id: string }): Promise<RowOf[T]> {
    const there = await this.any(table, fields.id);
    if (there === null) return this.insert(table, fields);
    return isLive(there) ? there : this.patch(table, there, { ...fields, deletedAt: null });
  }

  /** Sets some fields of a row read within this transaction. Returns the row as it is now. */
  async patch<T extends RowTable>(
    table: T,
    row: RowOf[T],
    fields: Readonly<Record<string, unknown>>,
  ): Promise<RowOf[T]> {
    const changes = Object.fromEntries(
      Object.entries(fields).filter(([field, value]) => value !== undefined && !same(row[field], value)),
    );
    const names = Object.keys(changes);
    if (names.length === 0) return row;
    const bookkeeping = { updatedAt: this.now, _h: stampFields(row._h, names, this.#stamp) };
    const next = writableRow(table, { ...row, ...changes, ...bookkeeping });
    await db.table(table).update(row.id, { ...changes, ...bookkeeping });
    this.#remember(table, row, next);
    return next;
  }

  /** Sets some fields of the row with an id; nothing happens where there is none. */
  async patchById(table: RowTable, id: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
    const row = await this.any(table, id);
    if (row) await this.patch(table, row, fields);
  }

  /** Makes a row a tombstone. */
  async remove<T extends RowTable>(table: T, row: RowOf[T]): Promise<void> {
    if (isLive(row)) await this.patch(table, row, { deletedAt: this.now });
  }

  /** Says of an earlier operation by which one it was undone, if it is. */
  async setUndone(operation: Operation, undoneBy: string | null): Promise<void> {
    await db.operations.update(operation.id, { undoneBy });
    this.#rewritten.set(operation.id, { ...operation, undoneBy });
  }

  /** Earlier operations whose state changed. */
  rewritten(): Operation[] {
    return [...this.#rewritten.values()];
  }

  /** Every row written, as it was and as it is. */
  touched(): Touched[] {
    return [...this.#touched.values()];
  }

  /** Rows added per table. */
  inserted(): Record<RowTable, number> {
    const all = none();
    for (const { table, first } of this.touched()) if (first === null) all[table] += 1;
    return all;
  }

  /** What undo needs. Derived fields are left out: they follow from the rest. */
  images(): Image[] {
    return this.touched().map(({ table, id, first, last }) => {
      if (first === null)
        return { table, id, kind: 'insert', before: {}, after: undoableFields(table, last) };
      const fields = Object.keys(last).filter(
        (field) => !isDerived(table, field) && !same(first[field], last[field]),
      );
      const pick = (row: Row) => Object.fromEntries(fields.map((field) => [field, row[field]]));
      return { table, id, kind: 'patch', before: pick(first), after: pick(last) };
    });
  }

  #remember(table: RowTable, before: Row | null, after: Row): void {
    const key = `${table}/${after.id}`;
    const known = this.#touched.get(key);
    this.#touched.set(key, { table, id: after.id, first: known ? known.first : before, last: after });
  }
}

/** Row tables in a fixed order, for transactions. */
export const recordedTables = () => ROW_TABLES.map((table) => db.table(table));
