import type { Threshold } from '../pipeline/facts.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { db } from './db.ts';
import type { ThresholdsRow } from './insights-row.ts';

/** The key under which a pipeline's learnt thresholds are kept. */
export const thresholdsKey = (pipelineId: string): ThresholdsRow['key'] => `thresholds:${pipelineId}`;

/** What was learnt of a pipeline; `null` before the first time. */
export async function learntOf(pipelineId: string): Promise<ThresholdsRow | null> {
  const row = await db.insights.get(thresholdsKey(pipelineId));
  return row && 'stages' in row ? row : null;
}

/**
 * How long a deal may stay in each stage of a pipeline, by stage id: what its history taught, else its own numbers as they
 * stand now. One row is read, since every write asks.
 */
export async function thresholdsOf(pipeline: Pipeline): Promise<Record<string, Threshold>> {
  const learnt = await learntOf(pipeline.id);
  return Object.fromEntries(
    pipeline.stages.map(({ id, stallsAfter }): [string, Threshold] => {
      const known = learnt?.stages[id];
      return [
        id,
        known?.from === 'history' ? known : { days: stallsAfter, from: 'settings', n: known?.n ?? 0 },
      ];
    }),
  );
}
