import { db } from '../db.ts';
import { realm } from '../identity.ts';
import { isLive, liveRows } from '../rows.ts';
import { hitsOf, type PersonHit } from './hits.ts';

/** Where the next page begins: after this person in this order. */
export interface PeopleCursor {
  key: string;
  id: string;
}

const INDEX = { name: '[realmId+searchName]', recent: '[realmId+lastActivityAt]' } as const;
const FIELD = { name: 'searchName', recent: 'lastActivityAt' } as const;

/** One page of all people, by folded name or the latest activity first. Costs the same at any depth. */
export async function peoplePage(page: {
  sort: 'name' | 'recent';
  after?: PeopleCursor | undefined;
  limit: number;
}): Promise<{ rows: PersonHit[]; next: PeopleCursor | null }> {
  const { sort, after, limit } = page;
  const realmId = await realm();
  const up = sort === 'name';
  const range = db.people
    .where(INDEX[sort])
    .between(
      [realmId, up ? (after?.key ?? '') : ''],
      [realmId, up ? '\uffff' : (after?.key ?? '\uffff')],
      true,
      true,
    );
  const isPast = (row: { id: string }, key: string) =>
    !after || key !== after.key || (up ? row.id > after.id : row.id < after.id);
  const stored = await (up ? range : range.reverse())
    .filter((row) => isLive(row) && isPast(row, row[FIELD[sort]]))
    .limit(limit)
    .toArray();
  const last = stored.at(-1);
  const next = last && stored.length === limit ? { key: last[FIELD[sort]], id: last.id } : null;
  return { rows: await hitsOf(liveRows('people', stored)), next };
}

/** The people something last happened with. */
export async function recentPeople(limit: number): Promise<PersonHit[]> {
  return (await peoplePage({ sort: 'recent', limit })).rows;
}
