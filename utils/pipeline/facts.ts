import type { ContactChannel, Direction, Outcome } from './activity.ts';
import type { Deal, DealRole } from './deal.ts';
import type { Mark } from './mark.ts';
import type { Round } from './negotiation.ts';
import type { Pipeline } from './pipeline.ts';
import type { Proposal } from './proposal.ts';
import type { Task } from './task.ts';

/** A word between the rep and somebody of the deal. Automatic mails are none. */
export interface Word {
  activityId: string;
  /** UTC instant. */
  at: string;
  channel: ContactChannel | 'proposal';
  direction: Direction;
  outcome: Outcome | null;
}

/** Days a deal may stay in a stage before that is an obstacle. */
export interface Threshold {
  /** Working days. */
  days: number;
  /** `history`: learnt from `n` visits; `settings`: the pipeline's own number, because history does not reach. */
  from: 'history' | 'settings';
  n: number;
}

/** All that rules, obstacles and gates may know of a deal. The store puts it together; everything here is pure. */
export interface DealFacts {
  deal: Deal;
  pipeline: Pipeline;
  people: { personId: string; role: DealRole | null; primary: boolean }[];
  /** How many e-mail addresses, phones and profiles the deal's people have. */
  contactPoints: number;
  /** Oldest first. A mail that is no human's answer is left out; a sent proposal is a word of ours. */
  words: Word[];
  /** When each stage was entered for the first time, by stage id. UTC instants. */
  entered: Readonly<Record<string, string>>;
  marks: Mark[];
  /** By version, oldest first. */
  proposals: Proposal[];
  /** By number, oldest first. */
  rounds: Round[];
  /** Open and done ones. */
  tasks: Task[];
  /** By stage id; a stage without one has its `stallsAfter`. */
  thresholds: Readonly<Record<string, Threshold>>;
  /** When it was parked, and until it was not; `to` is `null` while it is. UTC instants. None where left out. */
  parked?: readonly { from: string; to: string | null }[];
}

/** The index of the stage a deal stands in, or -1 where the stage was removed. */
export function stageIndexOf({ deal, pipeline }: Pick<DealFacts, 'deal' | 'pipeline'>): number {
  return pipeline.stages.findIndex((stage) => stage.id === deal.stage.id);
}
