import { stageInstead } from '../../pipeline/pipeline-edit.ts';
import { STANDARD_PIPELINE_ID } from '../../pipeline/pipeline.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { dealsIn, refuseHomeless, relocate, reorderReached } from './stage-deals.ts';

/**
 * Sees to it, once rows were taken back, that every deal stands in a stage that is there. A deal that comes back into a
 * stage since removed goes to the furthest it had been in, one of a pipeline since removed to the start of the standard
 * one. Refuses with `stage-in-use` to take a stage or a pipeline back that other deals have come to stand in.
 */
export async function mendStages(recorder: Recorder): Promise<void> {
  const touched = recorder.touched();
  for (const { table, id } of touched) if (table === 'deals') await mendDeal(recorder, id);
  for (const { table, id } of touched) if (table === 'pipelines') await mendPipeline(recorder, id);
}

async function mendDeal(recorder: Recorder, id: string): Promise<void> {
  const deal = await recorder.live('deals', id);
  if (!deal) return;
  const own = await recorder.live('pipelines', deal.pipelineId);
  if (own?.stages.some((stage) => stage.id === deal.stage.id)) return reorderReached(recorder, deal, own);
  const pipeline = own ?? found(await recorder.live('pipelines', STANDARD_PIPELINE_ID));
  const to = own ? stageInstead(own, deal) : (pipeline.stages[0]?.id ?? null);
  return relocate(recorder, deal, pipeline, found(to));
}

async function mendPipeline(recorder: Recorder, id: string): Promise<void> {
  const pipeline = await recorder.live('pipelines', id);
  const deals = await dealsIn(recorder, id);
  refuseHomeless(deals.filter((deal) => !pipeline?.stages.some((stage) => stage.id === deal.stage.id)));
  if (pipeline) for (const deal of deals) await reorderReached(recorder, deal, pipeline);
}
