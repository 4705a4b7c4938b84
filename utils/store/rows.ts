import type * as z from 'zod';
import { refuse } from './failure.ts';
import { type RowOf, rowSchemas, type RowTable } from './tables.ts';

const schemas: { readonly [T in RowTable]: z.ZodType<RowOf[T]> } = rowSchemas;

/** A stored row, checked; fields of a newer version are kept. Throws a `ZodError` on one that cannot be read. */
export function parseRow<T extends RowTable>(table: T, stored: unknown): RowOf[T] {
  return schemas[table].parse(stored);
}

/** A row about to be written. Refuses with `invalid-input` what the store could not read again. */
export function writableRow<T extends RowTable>(table: T, row: unknown): RowOf[T] {
  const parsed = schemas[table].safeParse(row);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  return refuse({ code: 'invalid-input', issues });
}

/** A stored row as a screen may show it: `null` when there is none, it is deleted, or it cannot be read. */
export function liveRow<T extends RowTable>(table: T, stored: unknown): RowOf[T] | null {
  if (!isLive(stored)) return null;
  return schemas[table].safeParse(stored).data ?? null;
}

/** The live rows of a list in its order; one that cannot be read does not take its neighbours with it. */
export function liveRows<T extends RowTable>(table: T, stored: readonly unknown[]): RowOf[T][] {
  return stored.flatMap((one) => liveRow(table, one) ?? []);
}

/** Not a tombstone. Cheap: for filtering before parsing. */
export function isLive(stored: unknown): boolean {
  return typeof stored === 'object' && stored !== null && 'deletedAt' in stored && stored.deletedAt === null;
}
