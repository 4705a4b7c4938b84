import type { Deal } from '../pipeline/deal.ts';
import { remindAtOf } from '../pipeline/due.ts';
import { fold, words } from '../pipeline/fold.ts';
import { db } from './db.ts';
import { derivedOf } from './deal-fields.ts';
import { factsOfDeals } from './facts.ts';
import type { Recorder } from './recorder.ts';
import { markUnsettled } from './resettle.ts';
import { isLive } from './rows.ts';
import type { RowTable } from './tables.ts';

const later = (a: string, b: string) => (a > b ? a : b);

/** Deals of a changed pipeline that are settled within the change itself; of more, the job does it afterwards. */
const FEW = 50;

/** Tables whose rows say something of a deal. */
const OF_A_DEAL = new Set<RowTable>(['activities', 'dealPeople', 'marks', 'proposals', 'rounds', 'tasks']);

/**
 * Sets what follows from other rows, for every person, company, task and deal the operation touched. It is always worked
 * out from the rows as they stand, never carried on from the value before: mails are logged out of order, and taken back.
 */
export async function settle(recorder: Recorder, timeZone: string): Promise<void> {
  const people = new Set<string>();
  const deals = new Set<string>();
  for (const { table, id, first, last } of recorder.touched()) {
    if (table === 'people') people.add(id);
    if (table === 'deals') deals.add(id);
    // What happened in a deal passes to another of its people with the one who leaves, and back.
    if (table === 'activities') for (const one of personsOf(first, last)) people.add(one);
    if (OF_A_DEAL.has(table) && typeof last['dealId'] === 'string') deals.add(last['dealId']);
    if (table === 'companies' && typeof last['name'] === 'string')
      await settleCompany(recorder, id, last['name']);
    if (table === 'tasks') await settleTask(recorder, id, timeZone);
    if (table === 'pipelines' && first !== null) for (const deal of await dealsIn(id)) deals.add(deal);
  }
  for (const id of people) await settlePerson(recorder, id);
  await settleDeals(recorder, [...deals], timeZone);
}

const personsOf = (...rows: (Readonly<Record<string, unknown>> | null)[]): string[] =>
  rows.flatMap((row) => (typeof row?.['personId'] === 'string' ? row['personId'] : []));

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

/** A task that was removed rings no more: the index of what is due stays as short as what is due. */
async function settleTask(recorder: Recorder, id: string, timeZone: string): Promise<void> {
  const task = await recorder.any('tasks', id);
  if (!task) return;
  await recorder.patch('tasks', task, { remindAt: isLive(task) ? remindAtOf(task, timeZone) : null });
}

/**
 * The deals of a pipeline whose obstacles a change of it may have moved: all of them where they are few. Of more none is
 * settled here, so that saving a pipeline takes no longer than the rep can see; the job is told to go over them.
 */
async function dealsIn(pipelineId: string): Promise<string[]> {
  const { realmId } = (await db.pipelines.get(pipelineId)) ?? { realmId: '' };
  const ids: string[] = [];
  for (const status of ['open', 'won', 'parked']) {
    const column = [realmId, pipelineId, status];
    ids.push(
      ...(await db.deals
        .where('[realmId+pipelineId+status+stage.id+rank]')
        .between([...column, '', ''], [...column, '\uffff', '\uffff'])
        .limit(FEW + 1 - ids.length)
        .primaryKeys()),
    );
    if (ids.length <= FEW) continue;
    await markUnsettled();
    return [];
  }
  return ids;
}

async function settleDeals(recorder: Recorder, ids: readonly string[], timeZone: string): Promise<void> {
  const deals: Deal[] = [];
  for (const id of ids) {
    const deal = await recorder.any('deals', id);
    if (deal && isLive(deal)) deals.push(deal);
    else if (deal) await recorder.patch('deals', deal, { awaitingReplySince: null, attentionAt: null });
  }
  if (deals.length === 0) return;
  const all = await factsOfDeals(deals);
  for (const [index, deal] of deals.entries()) {
    const facts = all[index];
    if (facts) await recorder.patch('deals', deal, derivedOf(facts, timeZone));
  }
}
