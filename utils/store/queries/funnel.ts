import { funnelOf, type StageCounts } from '../../pipeline/funnel.ts';
import { type Pipeline, STANDARD_PIPELINE_ID } from '../../pipeline/pipeline.ts';
import { totalPrefix } from '../../pipeline/totals-key.ts';
import { db } from '../db.ts';
import { realm } from '../identity.ts';
import { liveRow, liveRows } from '../rows.ts';

/** One stage of the funnel. */
export interface FunnelStage extends Omit<StageCounts, 'conversion'> {
  /** To the next stage, over the `n` deals that were decided; shares 0–1. `null` before any was, and at the end. */
  conversion: { rate: number; low: number; high: number; n: number; immature: boolean } | null;
}

const isStandard = (one: Pipeline): number => Number(one.id === STANDARD_PIPELINE_ID);

/** The rep's pipelines, the standard one first. */
export async function pipelines(): Promise<Pipeline[]> {
  const all = liveRows(
    'pipelines',
    await db.pipelines
      .where('realmId')
      .equals(await realm())
      .toArray(),
  );
  return all.toSorted((a, b) => isStandard(b) - isStandard(a) || (a.createdAt < b.createdAt ? -1 : 1));
}

/** The funnel of a pipeline from totals alone: costs the same at any number of deals. Empty for an unknown pipeline. */
export async function funnel(pipelineId: string): Promise<FunnelStage[]> {
  const pipeline = liveRow('pipelines', await db.pipelines.get(pipelineId));
  if (!pipeline) return [];
  const prefixes = (['stock', 'furthest'] as const).map((kind) => totalPrefix(kind, pipelineId));
  const totals = await db.totals.where('key').startsWithAnyOf(prefixes).toArray();
  const sums = totals.map(({ key, count, amount }) => [key, { count, amount }] as const);
  return funnelOf(pipeline, sums).map(({ conversion, ...counts }) => ({
    ...counts,
    conversion: rateOf(conversion),
  }));
}

function rateOf(conversion: StageCounts['conversion']): FunnelStage['conversion'] {
  if (!conversion) return null;
  const { rate, low, high, resolved, immature } = conversion;
  return rate === null || low === null || high === null ? null : { rate, low, high, n: resolved, immature };
}
