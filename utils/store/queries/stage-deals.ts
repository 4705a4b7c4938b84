import { parseTotalKey, totalPrefix } from '../../pipeline/totals-key.ts';
import { db } from '../db.ts';

/** How many deals stand in each stage of a pipeline, by stage id, whatever became of them: from totals alone. */
export async function dealsPerStage(pipelineId: string): Promise<Record<string, number>> {
  const standing: Record<string, number> = {};
  for (const { key: text, count } of await db.totals
    .where('key')
    .startsWith(totalPrefix('stock', pipelineId))
    .toArray()) {
    const key = parseTotalKey(text);
    if (key?.kind === 'stock') standing[key.stageId] = (standing[key.stageId] ?? 0) + count;
  }
  return standing;
}
