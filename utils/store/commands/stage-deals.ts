import type { Deal } from '../../pipeline/deal.ts';
import { planMove, planOpening } from '../../pipeline/move.ts';
import { reachedIn } from '../../pipeline/pipeline-edit.ts';
import type { Pipeline } from '../../pipeline/pipeline.ts';
import { db } from '../db.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { liveRows } from '../rows.ts';
import { primaryOf, topRank } from './deals.ts';
import { found } from './found.ts';
import { record } from './record.ts';

/** Every live deal of a pipeline, whatever became of it; those of a column from top to bottom. */
export async function dealsIn(recorder: Recorder, pipelineId: string): Promise<Deal[]> {
  const column = [recorder.identity.realmId, pipelineId];
  const stored = await db.deals
    .where('[realmId+pipelineId+status+stage.id+rank]')
    .between(column, [...column, []])
    .toArray();
  return liveRows('deals', stored);
}

/** Ends a command that would leave deals without a stage: says how many stand in each. Nothing for none. */
export function refuseHomeless(deals: readonly Deal[]): void {
  if (deals.length === 0) return;
  const standing: Record<string, number> = {};
  for (const { stage } of deals) standing[stage.id] = (standing[stage.id] ?? 0) + 1;
  refuse({ code: 'stage-in-use', deals: standing });
}

/**
 * Puts a deal into a stage because its own is gone, on top of the column; the log tells of it as of any other move. In
 * another pipeline it begins anew there.
 */
export async function relocate(
  recorder: Recorder,
  deal: Deal,
  pipeline: Pipeline,
  to: string,
): Promise<void> {
  const here = deal.pipelineId === pipeline.id;
  const move = found(here ? planMove(deal, pipeline, to) : planOpening(pipeline, to));
  const { reached, entered, advanced } = move;
  const rank = deal.status === 'open' ? await topRank(recorder, pipeline.id, to) : deal.rank;
  const stage = { id: to, at: recorder.now };
  await recorder.patch('deals', deal, { pipelineId: pipeline.id, stage, reached, rank });
  const detail = {
    type: 'stage-moved' as const,
    pipelineId: pipeline.id,
    from: deal.stage.id,
    to,
    reason: null,
  };
  const personId = await primaryOf(deal.id);
  await record(recorder, { personId, dealId: deal.id, detail: { ...detail, entered, advanced } });
}

/** Brings what a deal has reached into the order that its pipeline's stages have now. */
export async function reorderReached(recorder: Recorder, deal: Deal, pipeline: Pipeline): Promise<void> {
  await recorder.patch('deals', deal, { reached: reachedIn(pipeline, deal) });
}
