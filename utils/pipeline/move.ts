import type { Deal } from './deal.ts';
import type { Pipeline } from './pipeline.ts';

/** What a move means for the funnel. Stage ids, each list in the pipeline's order. */
export interface Move {
  direction: 'forward' | 'back' | 'none';
  /** Stages reached for the first time. */
  entered: string[];
  /** Stages left behind for the first time: a later one was never reached before. */
  advanced: string[];
  /** The deal's new `reached`. */
  reached: string[];
}

type Stages = Pick<Pipeline, 'stages'>;

/**
 * Plans the move of a deal to a stage of its pipeline. Reaching a stage counts as having reached all before it, also
 * when stages were skipped or added later; going back and forth counts once. `null`: the pipeline has no such stage.
 * A deal that stands in a stage since removed moves `forward`, unless it goes to where it has been.
 */
export function planMove(
  deal: Pick<Deal, 'stage' | 'reached'>,
  pipeline: Stages,
  toStageId: string,
): Move | null {
  const order = pipeline.stages.map((stage) => stage.id);
  const to = order.indexOf(toStageId);
  if (to === -1) return null;
  const from = order.indexOf(deal.stage.id);
  const furthest = Math.max(-1, from, ...deal.reached.map((id) => order.indexOf(id)));
  const gone = deal.reached.filter((id) => !order.includes(id));
  const now = Math.max(furthest, to);
  return {
    direction:
      toStageId === deal.stage.id ? 'none' : to > (from === -1 ? furthest : from) ? 'forward' : 'back',
    entered: order.slice(furthest + 1, now + 1),
    advanced: order.slice(Math.max(furthest, 0), now),
    reached: [...gone, ...order.slice(0, now + 1)],
  };
}

/** The first move of a deal that opens in a stage: every stage up to it is entered. `null` as `planMove`. */
export function planOpening(pipeline: Stages, stageId: string): Move | null {
  return planMove({ stage: { id: '', at: '' }, reached: [] }, pipeline, stageId);
}
