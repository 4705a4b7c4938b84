import type { Money } from '../pipeline/row.ts';

/** One thing that needs the rep today. */
export interface TodayItem {
  kind: 'answer-waiting' | 'stalled';
  dealId: string;
  personId: string;
  fullName: string;
  company: string | null;
  /** UTC instant: since when the answer is owed, or when the deal became stalled. */
  since: string;
  value: Money | null;
}

/** What the popup shows beside the totals, prepared by whichever page is open. */
export interface Insights {
  /** UTC instant of the computation. */
  asOf: string;
  /** Answers first, then stalled deals, each longest first; at most 50. */
  today: TodayItem[];
  /** Counted up to 1,000 each. */
  counts: { answersWaiting: number; stalled: number };
  /** Per stage id: median days since the deals now open there came in; `n` deals were looked at, at most 200. */
  medians: Record<string, { days: number; n: number }>;
}

export interface InsightsRow extends Insights {
  key: 'today';
  /** Number of the last operation seen: nothing to do again while neither it nor the minute has changed. */
  seq: number;
}
