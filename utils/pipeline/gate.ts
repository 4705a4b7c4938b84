import { exitCriteria, type Criterion } from './criterion.ts';
import type { Evidence } from './evidence.ts';
import type { DealFacts } from './facts.ts';
import type { Stage } from './pipeline.ts';

/** How a criterion is met. By hand counts beside a rule: the rep may know what the record does not show. */
export type Met = { by: 'rule' } | { by: 'evidence'; evidence: Evidence } | { by: 'tick'; note: string };

export interface CriterionState {
  criterion: Criterion;
  /** `null`: open. */
  met: Met | null;
}

/** The exit criteria of a stage with how each is met. @param today the rep's calendar day */
export function criteriaOf(stage: Stage, facts: DealFacts, today: string): CriterionState[] {
  void facts;
  void today;
  return exitCriteria(stage).map((criterion) => ({ criterion, met: null }));
}

/** A criterion that a move forward would leave open. */
export interface OpenCriterion {
  stageId: string;
  criterionId: string;
}

/**
 * What stands between a deal and a stage: the open exit criteria of the stage it is in and of every stage before the
 * target. Empty for a move back or to where it stands.
 */
export function openCriteria(facts: DealFacts, toStageId: string, today: string): OpenCriterion[] {
  void facts;
  void toStageId;
  void today;
  return [];
}
