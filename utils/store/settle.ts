import { attentionAt } from '../pipeline/attention.ts';
import type { Deal } from '../pipeline/deal.ts';
import { fold, words } from '../pipeline/fold.ts';
import { db } from './db.ts';
import type { Recorder } from './recorder.ts';
import { liveRow } from './rows.ts';

/** Contacts looked back over for the last word of a deal. */
const LOOK_BACK = 200;

const later = (a: string, b: string) => (a > b ? a : b);

/**
 * Sets what follows from other rows, for every person, company and deal the operation touched. It is always worked out
 * from the rows as they stand, never carried on from the value before: mails are logged out of order, and taken back.
 */
export async function settle(recorder: Recorder, timeZone: string): Promise<void> {
  const people = new Set<string>();
  const deals = new Set<string>();
  for (const { table, id, last } of recorder.touched()) {
    if (table === 'people') people.add(id);
    if (table === 'deals') deals.add(id);
    if (table === 'activities' && typeof last['personId'] === 'string') people.add(last['personId']);
    if (table === 'activities' && typeof last['dealId'] === 'string') deals.add(last['dealId']);
    if (table === 'companies' && typeof last['name'] === 'string')
      await settleCompany(recorder, id, last['name']);
  }
  for (const id of people) await settlePerson(recorder, id);
  for (const id of deals) await settleDeal(recorder, id, timeZone);
}

async function settleCompany(recorder: Recorder, id: string, name: string): Promise<void> {
  const company = await recorder.live('companies', id);
  if (company) await recorder.patch('companies', company, { searchName: fold(name) });
}

async function settlePerson(recorder: Recorder, id: string): Promise<void> {
  const person = await recorder.live('people', id);
  if (!person) return;
  const newest = await db.activities
    .where('[personId+at]')
    .between([id, ''], [id, '\uffff'])
    .reverse()
    .filter((activity) => activity.deletedAt === null)
    .first();
  await recorder.patch('people', person, {
    searchName: fold(person.fullName),
    words: words(person.fullName),
    lastActivityAt: newest ? later(newest.at, person.createdAt) : person.createdAt,
  });
}

async function settleDeal(recorder: Recorder, id: string, timeZone: string): Promise<void> {
  const deal = await recorder.live('deals', id);
  if (!deal) return;
  const fields = await lastWord(deal);
  const pipeline = await recorder.live('pipelines', deal.pipelineId);
  const stage = pipeline?.stages.find((one) => one.id === deal.stage.id);
  await recorder.patch('deals', deal, {
    ...fields,
    attentionAt: stage ? attentionAt({ ...deal, ...fields }, stage, timeZone) : null,
  });
}

/** When the two last spoke, and since when an answer is owed: the first word of the person after our last one. */
async function lastWord(deal: Deal): Promise<Pick<Deal, 'lastTouchAt' | 'awaitingReplySince'>> {
  const newestFirst = await db.activities
    .where('[dealId+at]')
    .between([deal.id, ''], [deal.id, '\uffff'])
    .reverse()
    .limit(LOOK_BACK)
    .toArray();
  let lastTouchAt = deal.createdAt;
  let lastOut = '';
  const received: string[] = [];
  for (const stored of newestFirst) {
    const activity = liveRow('activities', stored);
    if (activity?.detail.type !== 'contact' || (activity.detail.mail?.auto ?? null) !== null) continue;
    lastTouchAt = later(lastTouchAt, activity.at);
    if (activity.detail.direction === 'in') received.push(activity.at);
    if (activity.detail.direction !== 'out') continue;
    lastOut = activity.at;
    break;
  }
  // Of two words at one instant ours is the later one, however their rows are ordered.
  return { lastTouchAt, awaitingReplySince: received.findLast((at) => at > lastOut) ?? null };
}
