import { expect } from 'vitest';
import { isIdentity } from '../../utils/store/commands/contacts.ts';
import { db } from '../../utils/store/db.ts';
import { readCounters } from '../../utils/store/meta.ts';
import { funnel } from '../../utils/store/queries/funnel.ts';
import { recount } from '../../utils/store/recount.ts';
import { ROW_TABLES } from '../../utils/store/tables.ts';
import { checkDeals } from './invariants-deals.ts';

const live = <T extends { deletedAt: string | null }>(rows: T[]) =>
  rows.filter((row) => row.deletedAt === null);
const max = (...instants: string[]) => instants.toSorted().at(-1);

/** What must hold after every act, whatever came before. */
export async function checkInvariants(): Promise<void> {
  expect(await recount()).toEqual({ ok: true, repaired: 0 });
  await checkBookkeeping();
  await checkLinks();
  await checkDerived();
  await checkDeals();
  await checkFunnel();
}

/** Each operation counted once, every row counted. */
async function checkBookkeeping(): Promise<void> {
  const counters = await readCounters();
  const operations = await db.operations.orderBy('seq').toArray();
  expect(operations.map(({ seq }) => seq)).toEqual(operations.map((_, index) => index + 1));
  expect(counters.seq).toBe(operations.length);
  const counted = await Promise.all(ROW_TABLES.map(async (table) => [table, await db.table(table).count()]));
  // The standard pipeline was there before the first operation.
  const pipelines = (counters.rows.pipelines ?? 0) + 1;
  expect({ ...counters.rows, pipelines }).toEqual(Object.fromEntries(counted));
}

/** What is live points at what is live; a personal address is one person's. */
async function checkLinks(): Promise<void> {
  const people = new Set(live(await db.people.toArray()).map(({ id }) => id));
  const points = live(await db.contactPoints.toArray());
  const uses = live(await db.personContacts.toArray());
  expect(uses.filter(({ personId }) => !people.has(personId))).toEqual([]);
  expect(new Set(uses.map((use) => use.contactPointId))).toEqual(new Set(points.map(({ id }) => id)));
  for (const { id, kind, value } of points) {
    const owners = uses.filter((use) => use.contactPointId === id);
    if (isIdentity(kind, value)) expect(owners).toHaveLength(1);
  }
  const parts = live(await db.dealPeople.toArray());
  expect(parts.filter(({ personId }) => !people.has(personId))).toEqual([]);
  for (const deal of live(await db.deals.toArray())) {
    const here = parts.filter(({ dealId }) => dealId === deal.id);
    expect(here.filter(({ primary }) => primary)).toHaveLength(1);
  }
}

/** What is carried on rows equals what follows from the log. */
async function checkDerived(): Promise<void> {
  const log = live(await db.activities.toArray());
  for (const person of live(await db.people.toArray())) {
    const times = log.filter(({ personId }) => personId === person.id).map(({ at }) => at);
    expect(person.lastActivityAt).toBe(max(person.createdAt, ...times));
  }
  for (const deal of live(await db.deals.toArray())) {
    const words = log.flatMap(({ dealId, at, detail }) => {
      if (dealId !== deal.id) return [];
      if (detail.type === 'proposal' && detail.what === 'sent') return [{ at, direction: 'out' }];
      const isWord = detail.type === 'contact' && (detail.mail?.auto ?? null) === null;
      return isWord ? [{ at, direction: detail.direction }] : [];
    });
    const out = max('', ...words.filter(({ direction }) => direction === 'out').map(({ at }) => at)) ?? '';
    const unanswered = words
      .filter(({ at, direction }) => direction === 'in' && at > out)
      .map(({ at }) => at);
    const owed = deal.status === 'lost' ? null : (unanswered.toSorted()[0] ?? null);
    expect(deal.awaitingReplySince).toBe(owed);
    expect(deal.lastTouchAt).toBe(max(deal.createdAt, ...words.map(({ at }) => at)));
  }
}

/** Every open deal is counted in one stage, and the stages agree with each other. */
async function checkFunnel(): Promise<void> {
  const deals = live(await db.deals.toArray());
  // Where stages came and went, deals entered one that is not there, or passed one that was not.
  const isRestaged = (await db.operations.toArray()).some(({ name }) => name === 'editPipeline');
  for (const { id } of live(await db.pipelines.toArray())) {
    const stages = await funnel(id);
    const open = deals.filter(({ pipelineId, status }) => pipelineId === id && status === 'open');
    expect(stages.reduce((sum, stage) => sum + stage.open, 0)).toBe(open.length);
    if (isRestaged) continue;
    for (const [index, stage] of stages.entries()) {
      expect(stage.entered).toBeGreaterThanOrEqual(stages[index + 1]?.entered ?? 0);
      expect(stage.advanced).toBe(stages[index + 1]?.entered ?? 0);
    }
  }
}
