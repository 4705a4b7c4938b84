import type { Threshold } from '../pipeline/facts.ts';
import type { ObstacleType } from '../pipeline/obstacles/types.ts';
import type { Money } from '../pipeline/row.ts';

/** One thing that needs the rep today. */
export interface TodayItem {
  /** What stands in the way of a deal, or a task of today that is not late yet, or is about no open deal. */
  kind: ObstacleType | 'task-due';
  dealId: string | null;
  personId: string | null;
  /** `null` for a task about nobody. */
  fullName: string | null;
  company: string | null;
  /** UTC instant from which it is true; for a task of today when it asks for attention. */
  since: string;
  value: Money | null;
  /** The task's, for a task. */
  title: string | null;
  taskId: string | null;
  /** The number of its sentence; for a task how many of the deal are due. */
  count: number;
}

/** What the popup shows beside the totals, prepared by whichever page is open. */
export interface Insights {
  /** UTC instant of the computation. */
  asOf: string;
  /** Answers owed, tasks, wake-ups and care, then the rest by gravity; one line per deal, at most 50. */
  today: TodayItem[];
  /** Counted up to 1,000 each: answers owed, tasks due by the end of today, deals in whose way something stands. */
  counts: { answersOwed: number; tasksDue: number; deals: number };
  /** Per stage id: median days since the deals now open there came in; `n` deals were looked at, at most 200. */
  medians: Record<string, { days: number; n: number }>;
}

export interface TodayRow extends Insights {
  key: 'today';
  /** Number of the last operation seen: nothing to do again while neither it nor the minute has changed. */
  seq: number;
}

/** How long deals may stay in the stages of a pipeline, learnt from its history. */
export interface ThresholdsRow {
  key: `thresholds:${string}`;
  /** UTC instant and number of the last operation when it was learnt. */
  asOf: string;
  seq: number;
  /** By stage id. */
  stages: Record<string, Threshold>;
}

/** For which rules and where the derived fields of all rows were last worked out. */
export interface SettledRow {
  key: 'settled';
  version: number;
  timeZone: string;
  /** How far that has come: the table, and the id of the last row; `null` once all rows are done. */
  table: 'tasks' | 'deals';
  after: string | null;
}

/** A row that can be made again from the others at any time. */
export type InsightsRow = TodayRow | ThresholdsRow | SettledRow;
