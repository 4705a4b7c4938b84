import type { Pipeline } from './pipeline.ts';
import type { Money } from './row.ts';
import { NO_CURRENCY, parseTotalKey } from './totals-key.ts';
import type { Total } from './totals.ts';
import { conversion, type Conversion } from './wilson.ts';

/** One stage of the funnel, from totals alone. */
export interface StageCounts {
  stageId: string;
  /** Deals open in it now, and their values summed per currency, in the order of their codes. */
  open: number;
  values: Money[];
  /** Won deals standing in it: in Follow-up, the customers looked after. */
  won: number;
  /** Deals that ever reached it, went further, and were lost with it as their furthest stage. */
  entered: number;
  advanced: number;
  lost: number;
  /** To the next stage. The last stage has none. */
  conversion: Conversion | null;
}

function add(sums: Map<string, number>, key: string, n: number): void {
  sums.set(key, (sums.get(key) ?? 0) + n);
}

/**
 * The funnel of a pipeline. Entered, advanced and lost count each deal by the furthest stage it reached, so that they
 * agree with each other (entered = advanced + lost + still open) also after moves back; a removed deal counts nowhere,
 * and deals left in a stage since removed are counted by none of the others.
 *
 * @param totals the `stock` and `furthest` totals of the pipeline; others are passed over
 */
export function funnelOf(
  pipeline: Pick<Pipeline, 'id' | 'stages'>,
  totals: Iterable<readonly [string, Total]>,
): StageCounts[] {
  const open = new Map<string, number>();
  const values = new Map<string, Map<string, number>>();
  const won = new Map<string, number>();
  const furthest = new Map<string, number>();
  const lost = new Map<string, number>();

  for (const [text, { count, amount }] of totals) {
    const key = parseTotalKey(text);
    if (key?.pipelineId !== pipeline.id) continue;
    if (key.kind === 'stock' && key.status === 'open') {
      add(open, key.stageId, count);
      const sums = values.get(key.stageId) ?? new Map<string, number>();
      if (key.currency !== NO_CURRENCY) add(sums, key.currency, amount);
      values.set(key.stageId, sums);
    }
    if (key.kind === 'stock' && key.status === 'won') add(won, key.stageId, count);
    if (key.kind === 'furthest') {
      add(furthest, key.stageId, count);
      if (key.status === 'lost') add(lost, key.stageId, count);
    }
  }

  let advanced = 0;
  const stages: StageCounts[] = [];
  for (const [index, stage] of [...pipeline.stages.entries()].toReversed()) {
    const entered = advanced + (furthest.get(stage.id) ?? 0);
    const lostHere = lost.get(stage.id) ?? 0;
    stages.push({
      stageId: stage.id,
      open: open.get(stage.id) ?? 0,
      values: [...(values.get(stage.id) ?? [])]
        .map(([currency, amount]) => ({ currency, amount }))
        .toSorted((a, b) => (a.currency < b.currency ? -1 : 1)),
      won: won.get(stage.id) ?? 0,
      entered,
      advanced,
      lost: lostHere,
      conversion: index === pipeline.stages.length - 1 ? null : conversion(entered, advanced, lostHere),
    });
    advanced = entered;
  }
  return stages.toReversed();
}
