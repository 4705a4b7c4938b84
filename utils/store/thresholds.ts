import type { Threshold } from '../pipeline/facts.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';

/** How long a deal may stay in each stage of a pipeline, by stage id. */
export async function thresholdsOf(pipeline: Pipeline): Promise<Record<string, Threshold>> {
  return Object.fromEntries(
    pipeline.stages.map(({ id, stallsAfter }) => [id, { days: stallsAfter, from: 'settings', n: 0 }]),
  );
}
