import type { Deal, DealStatus } from '../../pipeline/deal.ts';
import type { Person } from '../../pipeline/person.ts';
import { db } from '../db.ts';
import { liveRows } from '../rows.ts';

/** A person in a list or a search result. */
export interface PersonHit {
  personId: string;
  fullName: string;
  title: string | null;
  company: string | null;
  /** Stage of the person's newest open deal, else of the newest, counted from 0; `null` without a deal. */
  stageIndex: number | null;
  status: DealStatus | null;
  /** UTC instant. */
  lastActivityAt: string;
}

/** Open deals first, newest first: the first one speaks for the person. */
export function byWeight(a: Deal, b: Deal): number {
  if ((a.status === 'open') !== (b.status === 'open')) return a.status === 'open' ? -1 : 1;
  return a.createdAt === b.createdAt ? (a.id > b.id ? -1 : 1) : a.createdAt > b.createdAt ? -1 : 1;
}

/** Deals of each person, by weight. One read for all of them. */
async function dealsOf(people: readonly Person[]): Promise<Map<string, Deal[]>> {
  const ids = people.map((person) => person.id);
  const parts = liveRows('dealPeople', await db.dealPeople.where('personId').anyOf(ids).toArray());
  const dealIds = [...new Set(parts.map((part) => part.dealId))];
  const deals = new Map(liveRows('deals', await db.deals.bulkGet(dealIds)).map((deal) => [deal.id, deal]));
  const found = new Map<string, Deal[]>();
  for (const { personId, dealId } of parts) {
    const deal = deals.get(dealId);
    if (deal) found.set(personId, [...(found.get(personId) ?? []), deal].toSorted(byWeight));
  }
  return found;
}

/** Names of the companies of people, by id. */
export async function companyNames(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const companies = liveRows('companies', await db.companies.bulkGet(wanted));
  return new Map(companies.map((company) => [company.id, company.name]));
}

/** The people of a list with what is shown beside them, in the same order. Four reads, however many they are. */
export async function hitsOf(people: readonly Person[]): Promise<PersonHit[]> {
  const [companies, deals] = await Promise.all([
    companyNames(people.map((person) => person.companyId)),
    dealsOf(people),
  ]);
  const pipelineIds = [...new Set([...deals.values()].flat().map((deal) => deal.pipelineId))];
  const pipelines = liveRows('pipelines', await db.pipelines.bulkGet(pipelineIds));
  return people.map(({ id, fullName, title, companyId, lastActivityAt }) => {
    const deal = deals.get(id)?.[0];
    const stages = pipelines.find((pipeline) => pipeline.id === deal?.pipelineId)?.stages ?? [];
    const stageIndex = stages.findIndex((stage) => stage.id === deal?.stage.id);
    return {
      personId: id,
      fullName,
      title,
      company: (companyId === null ? null : companies.get(companyId)) ?? null,
      stageIndex: stageIndex === -1 ? null : stageIndex,
      status: deal?.status ?? null,
      lastActivityAt,
    };
  });
}
