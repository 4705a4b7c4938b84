import type { ActivityDetail } from '../../pipeline/activity.ts';
import type { Deal, DealStatus } from '../../pipeline/deal.ts';
import type { Money } from '../../pipeline/row.ts';
import { db } from '../db.ts';
import { liveRow, liveRows } from '../rows.ts';

type DetailOf<T extends ActivityDetail['type']> = Extract<ActivityDetail, { type: T }>;

const is =
  <T extends ActivityDetail['type']>(type: T) =>
  (one: { id: string; detail: ActivityDetail }): one is { id: string; detail: DetailOf<T> } =>
    one.detail.type === type;

/** What a deal's log tells of one kind, newest first. */
async function told<T extends ActivityDetail['type']>(dealId: string, type: T) {
  const log = await db.activities
    .where('[dealId+at]')
    .between([dealId, ''], [dealId, '\uffff'])
    .reverse()
    .toArray();
  return liveRows('activities', log)
    .map(({ id, detail }) => ({ id, detail }))
    .filter(is(type));
}

/** Every answer a customer gave to how content they are. */
export interface Rating {
  id: string;
  score: number;
  /** Calendar day it was asked. */
  on: string;
  note: string | null;
}

/** All ratings of a deal, by the day they were asked, the newest first. */
export async function ratingsOf(dealId: string): Promise<Rating[]> {
  const log = await told(dealId, 'satisfaction');
  return log
    .map(({ id, detail: { score, on, note } }) => ({ id, score, on, note }))
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** A deal at the other end of a link. */
export interface LinkedDeal {
  dealId: string;
  title: string | null;
  status: DealStatus;
  value: Money | null;
  kind: 'further-need' | 'referral';
  /** Its first person. */
  personId: string;
  fullName: string;
}

/** The deal this one grew out of, and those that grew out of it, the newest first. What was removed is left out. */
export async function linksOf(
  deal: Pick<Deal, 'id' | 'linkedFrom'>,
): Promise<{ from: LinkedDeal | null; to: LinkedDeal[] }> {
  const log = await told(deal.id, 'deal-linked');
  const found = await db.deals.bulkGet([...new Set(log.map(({ detail }) => detail.dealId))]);
  const to = await Promise.all(
    liveRows('deals', found).flatMap((one) =>
      one.linkedFrom?.dealId === deal.id ? [linked(one, one.linkedFrom.kind)] : [],
    ),
  );
  const origin = deal.linkedFrom && liveRow('deals', await db.deals.get(deal.linkedFrom.dealId));
  return {
    from: origin && deal.linkedFrom ? await linked(origin, deal.linkedFrom.kind) : null,
    to: to.filter((one) => one !== null),
  };
}

async function linked(deal: Deal, kind: LinkedDeal['kind']): Promise<LinkedDeal | null> {
  const parts = liveRows('dealPeople', await db.dealPeople.where('dealId').equals(deal.id).toArray());
  const first = parts.find(({ primary }) => primary) ?? parts[0];
  const person = first && liveRow('people', await db.people.get(first.personId));
  if (!person) return null;
  const { id: dealId, title, status, value } = deal;
  return { dealId, title, status, value, kind, personId: person.id, fullName: person.fullName };
}
