import { exitCriteria, type Criterion } from './criterion.ts';
import { RULES } from './criterion-rules.ts';
import type { Evidence } from './evidence.ts';
import { type DealFacts, stageIndexOf } from './facts.ts';
import { markOf } from './mark.ts';
import type { Stage } from './pipeline.ts';

/** How a criterion is met. By hand counts beside a rule: the rep may know what the record does not show. */
export type Met = { by: 'rule' } | { by: 'evidence'; evidence: Evidence } | { by: 'tick'; note: string };

export interface CriterionState {
  criterion: Criterion;
  /** `null`: open. */
  met: Met | null;
}

/** How a criterion is met, by its rule before the rep's word. `null`: open. */
function metBy({ id, rule }: Criterion, facts: DealFacts, today: string): Met | null {
  if (rule !== null && RULES[rule](facts, today)) return { by: 'rule' };
  const by = markOf(facts.marks, 'criterion', id)?.by;
  if (!by) return null;
  return by.how === 'tick' ? { by: 'tick', note: by.note } : { by: 'evidence', evidence: by.evidence };
}

/** The exit criteria of a stage with how each is met. @param today the rep's calendar day */
export function criteriaOf(stage: Stage, facts: DealFacts, today: string): CriterionState[] {
  return exitCriteria(stage).map((criterion) => ({ criterion, met: metBy(criterion, facts, today) }));
}

/** A criterion that a move forward would leave open. */
export interface OpenCriterion {
  stageId: string;
  criterionId: string;
}

/**
 * The index of the first stage a deal would leave by going forward: the one it stands in, or, where that was removed, the
 * one after the furthest it ever reached.
 */
function firstLeft({ deal, pipeline }: DealFacts): number {
  const index = stageIndexOf({ deal, pipeline });
  if (index !== -1) return index;
  return pipeline.stages.findLastIndex(({ id }) => deal.reached.includes(id)) + 1;
}

/**
 * What stands between a deal and a stage: the open exit criteria of the stage it is in and of every stage before the
 * target. Empty for a move back, to where it stands, or to a stage the pipeline does not have.
 */
export function openCriteria(facts: DealFacts, toStageId: string, today: string): OpenCriterion[] {
  const { stages } = facts.pipeline;
  const to = stages.findIndex(({ id }) => id === toStageId);
  return stages.slice(firstLeft(facts), Math.max(to, 0)).flatMap((stage) =>
    criteriaOf(stage, facts, today)
      .filter(({ met }) => met === null)
      .map(({ criterion }) => ({ stageId: stage.id, criterionId: criterion.id })),
  );
}
