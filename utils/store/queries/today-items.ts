import type { Deal } from '../../pipeline/deal.ts';
import { db } from '../db.ts';
import type { TodayItem } from '../insights-row.ts';
import { liveRows } from '../rows.ts';
import { companyNames } from './hits.ts';

/** An item before it is known whose it is. */
export interface Due extends Pick<TodayItem, 'kind' | 'since' | 'count' | 'title' | 'taskId'> {
  deal: Deal | null;
  personId: string | null;
}

/** Each item with its person, the deal's first one where it names none. A deal without people is nobody's to act on. */
export async function itemsOf(due: readonly Due[]): Promise<TodayItem[]> {
  const ids = due.flatMap(({ deal }) => deal?.id ?? []);
  const parts = liveRows('dealPeople', await db.dealPeople.where('dealId').anyOf(ids).toArray());
  const personIds = [...parts.map((part) => part.personId), ...due.flatMap(({ personId }) => personId ?? [])];
  const people = liveRows('people', await db.people.bulkGet([...new Set(personIds)]));
  const companies = await companyNames([
    ...due.map(({ deal }) => deal?.companyId ?? null),
    ...people.map(({ companyId }) => companyId),
  ]);
  return due.flatMap(({ deal, personId, ...item }): TodayItem[] => {
    const here = parts.filter((part) => part.dealId === deal?.id);
    const first = here.find((one) => one.primary) ?? here[0];
    const person =
      people.find(({ id }) => id === personId) ?? people.find(({ id }) => id === first?.personId) ?? null;
    if (!person && !item.taskId) return [];
    const companyId = deal ? deal.companyId : (person?.companyId ?? null);
    return [
      {
        ...item,
        dealId: deal?.id ?? null,
        personId: person?.id ?? null,
        fullName: person?.fullName ?? null,
        company: (companyId === null ? null : companies.get(companyId)) ?? null,
        value: deal?.value ?? null,
      },
    ];
  });
}
