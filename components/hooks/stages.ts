import type { Threshold } from '../../utils/pipeline/facts.ts';
import type { Pipeline } from '../../utils/pipeline/pipeline.ts';
import { dealsPerStage } from '../../utils/store/queries/stage-deals.ts';
import { thresholdsOf } from '../../utils/store/thresholds.ts';
import { useLive } from './live.ts';

/** How many deals stand in each stage of a pipeline, by stage id, whatever became of them. `undefined` while read. */
export function useDealsPerStage(pipelineId: string): Record<string, number> | undefined {
  return useLive(() => dealsPerStage(pipelineId), [pipelineId]);
}

/** How long a deal may stay in each stage, by stage id, and whether history says so. `undefined` while read. */
export function useThresholds(pipeline: Pipeline): Record<string, Threshold> | undefined {
  return useLive(() => thresholdsOf(pipeline), [pipeline.id, pipeline.updatedAt]);
}
