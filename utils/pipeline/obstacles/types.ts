import type { Money } from '../row.ts';

export type ObstacleType =
  | 'answer-owed'
  | 'no-answer'
  | 'no-next-step'
  | 'step-overdue'
  | 'single-contact'
  | 'decision-maker-unknown'
  | 'item-failed'
  | 'item-unknown'
  | 'proposal-unanswered'
  | 'proposal-expired'
  | 'ask-open'
  | 'close-date-passed'
  | 'close-date-moved'
  | 'long-in-stage'
  | 'contract-unsigned'
  | 'delivery-late'
  | 'satisfaction-low'
  | 'satisfaction-not-asked'
  | 'care-due'
  | 'wake-up';

/** The one act that takes an obstacle away, done where the rep is. */
export type ObstacleAction =
  | 'log-contact'
  | 'plan-step'
  | 'finish-step'
  | 'add-person'
  | 'set-role'
  | 'qualify'
  | 'log-answer'
  | 'new-version'
  | 'answer-ask'
  | 'set-close-date'
  | 'advance'
  | 'sign-contract'
  | 'set-delivery'
  | 'rate-satisfaction'
  | 'keep-care'
  | 'wake';

/** Where an obstacle can be seen: an entry of the log, a task, a proposal, a round, or a field of the deal. */
export interface ObstacleProof {
  kind: 'activity' | 'task' | 'proposal' | 'round' | 'mark' | 'deal';
  /** Row id, or the field's name for `deal`. */
  id: string;
  /** UTC instant or plain date of it. */
  at: string;
  /** Its own words, if it has some: a task's title, an ask's text. */
  text: string | null;
}

/** Something that stands in the way of a deal. */
export interface Obstacle {
  type: ObstacleType;
  /** UTC instant from which it is true; may lie in the future (`upcomingOf`). */
  since: string;
  /** The number of its sentence: days passed (working days where `limit` is in working days), or how many, how often. */
  count: number;
  /** Working days allowed, the stage's threshold, the score asked for; `null` where nothing was allowed. */
  limit: number | null;
  /** The deal's value; `null` where none is set. */
  value: Money | null;
  proof: ObstacleProof[];
  action: ObstacleAction;
  /** What the action is about: task, proposal, round or ask id, frame item. */
  subject: string | null;
}
