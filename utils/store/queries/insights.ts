import { stalledAt } from '../../pipeline/attention.ts';
import type { Deal } from '../../pipeline/deal.ts';
import type { Pipeline } from '../../pipeline/pipeline.ts';
import { db } from '../db.ts';
import { realm } from '../identity.ts';
import type { Insights, TodayItem } from '../insights-row.ts';
import { readCounters } from '../meta.ts';
import { liveRows } from '../rows.ts';
import { companyNames } from './hits.ts';
import { pipelines } from './funnel.ts';
import { medianAge } from './median.ts';

/** Most deals looked at for each kind of item. */
const CAP = 1_000;
/** Most items shown. */
const SHOWN = 50;

/** What was last prepared for the popup, or `null` before the first time. */
export async function insights(): Promise<Insights | null> {
  return (await db.insights.get('today')) ?? null;
}

/**
 * Prepares the row again unless nothing happened and the minute is the same. Reads the deals that wait for an answer or
 * have become stalled, through their indexes; `now` decides what is due.
 */
export async function refreshInsights(now: Date): Promise<void> {
  const asOf = now.toISOString();
  const [{ seq }, before] = await Promise.all([readCounters(), insights()]);
  const stored = await db.insights.get('today');
  if (before && stored?.seq === seq && before.asOf.slice(0, 16) === asOf.slice(0, 16)) return;

  const realmId = await realm();
  const known = await pipelines();
  const waiting = await answersWaiting(realmId);
  const stalled = await stalledDeals(realmId, asOf, known);
  const today = await itemsOf([...waiting.slice(0, SHOWN), ...stalled.slice(0, SHOWN)]);
  const medians: Insights['medians'] = {};
  for (const pipeline of known) {
    for (const { id } of pipeline.stages) {
      const median = await medianAge([realmId, pipeline.id, 'open', id], now);
      if (median) medians[id] = median;
    }
  }
  const counts = { answersWaiting: waiting.length, stalled: stalled.length };
  await db.insights.put({ key: 'today', seq, asOf, today: today.slice(0, SHOWN), counts, medians });
}

type Due = { kind: TodayItem['kind']; deal: Deal; since: string };

async function answersWaiting(realmId: string): Promise<Due[]> {
  const index = db.deals.where('[realmId+awaitingReplySince]').between([realmId, ''], [realmId, '\uffff']);
  const deals = liveRows('deals', await index.filter(isOpen).limit(CAP).toArray());
  return deals.flatMap((deal) =>
    deal.awaitingReplySince === null
      ? []
      : { kind: 'answer-waiting' as const, deal, since: deal.awaitingReplySince },
  );
}

const isOpen = (deal: Deal): boolean => deal.deletedAt === null && deal.status === 'open';

/** Stalled deals in which no answer is owed: those are told of already. */
async function stalledDeals(realmId: string, asOf: string, known: readonly Pipeline[]): Promise<Due[]> {
  const index = db.deals.where('[realmId+attentionAt]').between([realmId, ''], [realmId, asOf], true, true);
  const due = await index
    .filter((deal) => isOpen(deal) && deal.awaitingReplySince === null)
    .limit(CAP)
    .toArray();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return liveRows('deals', due).flatMap((deal) => {
    const stages = known.find((pipeline) => pipeline.id === deal.pipelineId)?.stages;
    const stage = stages?.find((one) => one.id === deal.stage.id);
    const since = stage ? stalledAt(deal, stage, timeZone) : null;
    return since !== null && since <= asOf ? { kind: 'stalled' as const, deal, since } : [];
  });
}

/** Each item with its deal's first person; a deal without people is nobody's to act on. */
async function itemsOf(due: readonly Due[]): Promise<TodayItem[]> {
  const ids = due.map(({ deal }) => deal.id);
  const parts = liveRows('dealPeople', await db.dealPeople.where('dealId').anyOf(ids).toArray());
  const people = liveRows(
    'people',
    await db.people.bulkGet([...new Set(parts.map((part) => part.personId))]),
  );
  const companies = await companyNames(due.map(({ deal }) => deal.companyId));
  return due.flatMap(({ kind, deal, since }) => {
    const here = parts.filter((part) => part.dealId === deal.id);
    const part = here.find((one) => one.primary) ?? here[0];
    const person = people.find((one) => one.id === part?.personId);
    if (!person) return [];
    const company = (deal.companyId === null ? null : companies.get(deal.companyId)) ?? null;
    const { id: personId, fullName } = person;
    return [{ kind, dealId: deal.id, personId, fullName, company, since, value: deal.value }];
  });
}
