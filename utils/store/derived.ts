import type { RowTable } from './tables.ts';

/** Fields every row carries; never restored and never a conflict. `deletedAt` is treated by itself. */
const BOOKKEEPING = new Set(['id', 'realmId', 'ownerId', 'createdAt', 'updatedAt', '_h']);

/** Fields that follow from other rows or fields: set again after every operation, never restored. */
const DERIVED: Partial<Record<RowTable, readonly string[]>> = {
  people: ['searchName', 'words', 'lastActivityAt'],
  companies: ['searchName'],
  deals: ['lastTouchAt', 'awaitingReplySince', 'attentionAt'],
  tasks: ['remindAt'],
};

export function isDerived(table: RowTable, field: string): boolean {
  return BOOKKEEPING.has(field) || (DERIVED[table]?.includes(field) ?? false);
}

/** What a rep could edit of a new row. Nothing edits an activity, so none of its fields are kept. */
export function undoableFields(
  table: RowTable,
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (table === 'activities') return {};
  return Object.fromEntries(
    Object.entries(row).filter(([field]) => field !== 'deletedAt' && !isDerived(table, field)),
  );
}
