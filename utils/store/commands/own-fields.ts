import type { OwnField } from '../../pipeline/own-field.ts';
import { byRank } from '../../pipeline/own-values.ts';
import { db } from '../db.ts';
import type { Recorder } from '../recorder.ts';
import { rowSchemas } from '../tables.ts';

/** The table whose rows hold the values of a target's fields. */
export const TABLE_OF = { person: 'people', company: 'companies', deal: 'deals' } as const satisfies Record<
  OwnField['target'],
  string
>;

/** The fields of a target in order, removed ones among them: one that comes back finds its place free. */
export async function ownFieldsOf(recorder: Recorder, target: OwnField['target']): Promise<OwnField[]> {
  const all = await db.ownFields.where('realmId').equals(recorder.identity.realmId).toArray();
  const fields = all.flatMap((stored) => rowSchemas.ownFields.safeParse(stored).data ?? []);
  return fields.filter((one) => one.target === target).toSorted(byRank);
}

/** Whether any row, also one that was removed and may come back, holds a value of a field. Reads the table until one does. */
export async function hasOwnValue({ id, target }: OwnField): Promise<boolean> {
  const holds = ({ own }: { own?: Record<string, unknown> | undefined }) => own?.[id] !== undefined;
  const rows = await db
    .table<{ own?: Record<string, unknown> }>(TABLE_OF[target])
    .filter(holds)
    .limit(1)
    .count();
  return rows > 0;
}
