import { expect } from 'vitest';
import type { Activity } from '../../utils/pipeline/activity.ts';
import { attentionAt } from '../../utils/pipeline/attention.ts';
import type { Deal } from '../../utils/pipeline/deal.ts';
import { reachedIn } from '../../utils/pipeline/pipeline-edit.ts';
import { db } from '../../utils/store/db.ts';
import { dealFacts } from '../../utils/store/facts.ts';

const live = <T extends { deletedAt: string | null }>(rows: T[]) =>
  rows.filter((row) => row.deletedAt === null);
const zone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What must hold of every deal and of all that is part of one. */
export async function checkDeals(): Promise<void> {
  const deals = live(await db.deals.toArray());
  await checkOwners(new Set(deals.map(({ id }) => id)));
  const names = new Set((await db.operations.toArray()).map(({ name }) => name));
  const isRestaged = names.has('editPipeline');
  const log = live(await db.activities.toArray());
  for (const deal of deals) {
    checkOutcome(deal);
    const moves = movesOf(log, deal.id);
    await checkStage(deal, moves, isRestaged);
    if (!isRestaged && !names.has('removePipeline')) checkEntries(moves);
    const facts = await dealFacts(deal);
    expect(facts && attentionAt(facts, zone())).toBe(deal.attentionAt);
  }
}

/** The status and the outcome it names go together; no other is set. */
function checkOutcome({ status, parked, lost, won, ended, contract }: Deal): void {
  const set = { parked: parked !== null, lost: lost !== null, won: won !== null };
  const expected = { parked: status === 'parked', lost: status === 'lost', won: status === 'won' };
  expect(set).toEqual(expected);
  if (ended !== null) expect(status).toBe('won');
  expect((contract?.signedOn ?? null) !== null).toBe(status === 'won');
}

/** What is part of a deal has one; a task may be about a person alone, or about nobody. */
async function checkOwners(deals: ReadonlySet<string>): Promise<void> {
  const people = new Set(live(await db.people.toArray()).map(({ id }) => id));
  for (const table of [db.marks, db.proposals, db.rounds]) {
    const rows: { dealId: string; deletedAt: string | null }[] = await table.toArray();
    expect(live(rows).filter(({ dealId }) => !deals.has(dealId))).toEqual([]);
  }
  const tasks = live(await db.tasks.toArray());
  expect(tasks.filter(({ dealId }) => dealId !== null && !deals.has(dealId))).toEqual([]);
  expect(tasks.filter(({ personId }) => personId !== null && !people.has(personId))).toEqual([]);
}

type Move = Pick<Activity, 'at'> & Extract<Activity['detail'], { type: 'deal-opened' | 'stage-moved' }>;

const madeAt = ({ _h: stamps }: Activity): string => stamps['*'] ?? '';

/** The moves of a deal in the order in which they were made. */
const movesOf = (log: readonly Activity[], dealId: string): Move[] =>
  log
    .filter((one) => one.dealId === dealId)
    .toSorted((a, b) => (madeAt(a) < madeAt(b) ? -1 : 1))
    .flatMap(({ at, detail }) =>
      detail.type === 'deal-opened' || detail.type === 'stage-moved' ? [{ at, ...detail }] : [],
    );

/** The deal stands where its log led it, in a stage that is there. */
async function checkStage(deal: Deal, moves: readonly Move[], isRestaged: boolean): Promise<void> {
  const pipeline = (await db.pipelines.get(deal.pipelineId)) ?? { stages: [], deletedAt: 'never there' };
  expect(pipeline.deletedAt).toBe(null);
  expect(pipeline.stages.map(({ id }) => id)).toContain(deal.stage.id);
  const last = moves.at(-1);
  expect([last?.pipelineId, last?.to, last?.at]).toEqual([deal.pipelineId, deal.stage.id, deal.stage.at]);
  const entered = moves
    .filter(({ pipelineId }) => pipelineId === deal.pipelineId)
    .flatMap((one) => one.entered);
  expect(deal.reached).toEqual(expect.arrayContaining([...entered, deal.stage.id]));
  if (isRestaged) return;
  expect(deal.reached).toEqual(reachedIn(pipeline, { stage: deal.stage, reached: entered }));
  const missing = moves.flatMap((one) => (one.type === 'stage-moved' ? one.missing : []));
  expect(new Set(deal.overridden)).toEqual(new Set(missing.map(({ stageId }) => stageId)));
}

/** No stage of a pipeline is entered or left twice for the first time. */
function checkEntries(moves: readonly Move[]): void {
  for (const what of ['entered', 'advanced'] as const) {
    const all = moves.flatMap((one) => one[what].map((stageId) => `${one.pipelineId} ${stageId}`));
    expect(all).toEqual([...new Set(all)]);
  }
}
