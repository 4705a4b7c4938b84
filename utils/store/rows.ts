import type * as z from 'zod';
import { type RowOf, rowSchemas, type RowTable } from './tables.ts';

const schemas: { readonly [T in RowTable]: z.ZodType<RowOf[T]> } = rowSchemas;

/** A stored row, checked; fields of a newer version are kept. Throws a `ZodError` on one that cannot be read. */
export function parseRow<T extends RowTable>(table: T, stored: unknown): RowOf[T] {
  return schemas[table].parse(stored);
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
