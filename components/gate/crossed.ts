import { stageIndexOf, type DealFacts } from '../../utils/pipeline/facts.ts';
import { criteriaOf, type CriterionState } from '../../utils/pipeline/gate.ts';
import type { Stage } from '../../utils/pipeline/pipeline.ts';

/** A stage that a move forward leaves or skips, with what must be so before. */
export interface Crossed {
  stage: Stage;
  criteria: CriterionState[];
}

/** The first stage a deal leaves by going forward; after the furthest it reached where its own was removed. */
function firstLeft({ deal, pipeline }: DealFacts): number {
  const index = stageIndexOf({ deal, pipeline });
  return index === -1 ? pipeline.stages.findLastIndex(({ id }) => deal.reached.includes(id)) + 1 : index;
}

/**
 * The stages between where a deal stands and where it is to go, in order, each with its exit criteria, met and open.
 * Stages without any are left out; empty for a move back. @param today the rep's calendar day
 */
export function crossedStages(facts: DealFacts, toStageId: string, today: string): Crossed[] {
  const { stages } = facts.pipeline;
  const to = stages.findIndex(({ id }) => id === toStageId);
  return stages
    .slice(firstLeft(facts), Math.max(to, 0))
    .map((stage) => ({ stage, criteria: criteriaOf(stage, facts, today) }))
    .filter(({ criteria }) => criteria.length > 0);
}

/** Of how many criteria how many are met, and which are not, in order. */
export interface Standing {
  met: number;
  total: number;
  open: { stageId: string; state: CriterionState }[];
}

/** Counts over all the stages crossed. */
export function standingOf(crossed: readonly Crossed[]): Standing {
  const all = crossed.flatMap(({ stage, criteria }) =>
    criteria.map((state) => ({ stageId: stage.id, state })),
  );
  const open = all.filter(({ state }) => state.met === null);
  return { met: all.length - open.length, total: all.length, open };
}

/** Names one criterion among all stages: two stages may ask for the same. */
export const criterionKey = (stageId: string, criterionId: string): string => `${stageId} ${criterionId}`;
