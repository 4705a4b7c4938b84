import type { Deal } from '../pipeline/deal.ts';
import { remindAtOf } from '../pipeline/due.ts';
import { db } from './db.ts';
import { derivedOf } from './deal-fields.ts';
import { factsOfDeals } from './facts.ts';
import { idle } from './idle.ts';
import type { SettledRow } from './insights-row.ts';
import { learnThresholds } from './learn.ts';
import { liveRows } from './rows.ts';

/** Counted up whenever a rule of obstacles or reminders changes, so that every store works its rows out again. */
const RULES = 1;

/** Rows brought up at a time: each lot is a transaction that holds up a write for some hundredths of a second. */
const CHUNK = 50;

const START = { table: 'tasks', after: '' } as const;

let running: Promise<void> | null = null;

/**
 * Works out the derived fields of deals and tasks again where time zone, rules or learnt thresholds have changed, or a
 * pipeline of many deals was edited. In small lots while the page has nothing better to do; a page that is closed leaves
 * the rest to the next. Does nothing where nothing has changed. The journal is not told: these fields follow from the
 * rest.
 */
export function resettle(now: Date): Promise<void> {
  running ??= run(now).finally(() => {
    running = null;
  });
  return running;
}

async function run(now: Date): Promise<void> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const changed = await learnThresholds(now, timeZone);
  const row = await settledRow();
  if (row?.version !== RULES || row.timeZone !== timeZone) {
    await db.insights.put({ key: 'settled', version: RULES, timeZone, ...START });
  } else if (row.after === null) {
    for (const pipelineId of changed) await resettlePipeline(pipelineId);
  }
  do await idle();
  while (await nextLot());
}

async function settledRow(): Promise<SettledRow | null> {
  const row = await db.insights.get('settled');
  return row?.key === 'settled' ? row : null;
}

/** Has all deals worked out again by the next `resettle`. Within or outside a transaction that holds `insights`. */
export async function markUnsettled(): Promise<void> {
  const row = await settledRow();
  // One that is still at the tasks comes to the deals afterwards.
  if (!row || (row.table === 'tasks' && row.after !== null)) return;
  await db.insights.put({ ...row, table: 'deals', after: '' });
}

/**
 * Works out the next lot of rows. Where it begins stands in the store and is moved on with the rows, so that two pages
 * share the work and one that is told to begin again does. Answers whether there was something to do.
 */
function nextLot(): Promise<boolean> {
  return db.transaction('rw', tables(), async () => {
    const row = await settledRow();
    if (!row || row.after === null) return false;
    const { table, after, timeZone } = row;
    const page = await db
      .table<{ id: string }, string>(table)
      .where(':id')
      .above(after)
      .limit(CHUNK)
      .toArray();
    if (table === 'tasks') await settleTasks(page, timeZone);
    else await settleDeals(liveRows('deals', page), timeZone);
    const full = page.length === CHUNK;
    const next = full
      ? { after: page.at(-1)?.id ?? '' }
      : table === 'tasks'
        ? { table: 'deals' as const, after: '' }
        : { after: null };
    await db.insights.put({ ...row, ...next });
    return true;
  });
}

/**
 * Works out the deals of a pipeline again, in small lots. For after the pipeline's numbers changed; a change by a command
 * has this done by itself (`settle.ts`).
 */
export async function resettlePipeline(pipelineId: string): Promise<void> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const { realmId } = (await db.pipelines.get(pipelineId)) ?? { realmId: '' };
  const ids = await db.deals
    .where('[realmId+pipelineId+status+stage.id+rank]')
    .between([realmId, pipelineId, '', '', ''], [realmId, pipelineId, '\uffff', '\uffff', '\uffff'])
    .primaryKeys();
  for (let start = 0; start < ids.length; start += CHUNK) {
    await idle();
    await db.transaction('rw', tables(), async () => {
      const page = await db.deals.bulkGet(ids.slice(start, start + CHUNK));
      await settleDeals(liveRows('deals', page), timeZone);
    });
  }
}

/** All that facts are made of, and what is written. */
const tables = () => [
  db.deals,
  db.dealPeople,
  db.personContacts,
  db.activities,
  db.pipelines,
  db.marks,
  db.proposals,
  db.rounds,
  db.tasks,
  db.insights,
];

async function settleTasks(page: readonly unknown[], timeZone: string): Promise<void> {
  for (const task of liveRows('tasks', page)) {
    const remindAt = remindAtOf(task, timeZone);
    if (remindAt !== task.remindAt) await db.tasks.update(task.id, { remindAt });
  }
}

async function settleDeals(deals: readonly Deal[], timeZone: string): Promise<void> {
  for (const facts of await factsOfDeals(deals)) {
    if (!facts) continue;
    const { deal } = facts;
    const { lastTouchAt, awaitingReplySince, attentionAt } = derivedOf(facts, timeZone);
    const fresh =
      deal.lastTouchAt === lastTouchAt &&
      deal.awaitingReplySince === awaitingReplySince &&
      deal.attentionAt === attentionAt;
    if (!fresh) await db.deals.update(deal.id, { lastTouchAt, awaitingReplySince, attentionAt });
  }
}
