import type { OwnField } from '../../pipeline/own-field.ts';
import { byRank } from '../../pipeline/own-values.ts';
import { db } from '../db.ts';
import { realm } from '../identity.ts';
import { liveRows } from '../rows.ts';

/** The fields the rep added to people, companies or deals, in the order in which they are shown. */
export async function ownFields(target: OwnField['target']): Promise<OwnField[]> {
  const stored = await db.ownFields
    .where('realmId')
    .equals(await realm())
    .toArray();
  return liveRows('ownFields', stored)
    .filter((one) => one.target === target)
    .toSorted(byRank);
}
