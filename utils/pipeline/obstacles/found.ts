import { startOfDay } from '../dates.ts';
import type { DealFacts, Word } from '../facts.ts';
import { addWorkingDays } from '../working-days.ts';
import type { Obstacle, ObstacleProof } from './types.ts';

/** An obstacle before the day is known on which it is looked at. */
export interface Found extends Omit<Obstacle, 'count' | 'value'> {
  /** @param today the rep's calendar day */
  count: (today: string) => number;
}

/** Finds the obstacles of a family, also those that only time will bring. @param timeZone the rep's */
export type Detector = (facts: DealFacts, timeZone: string) => Found[];

/** An instant as it is kept on rows, so that it sorts as text. */
export const written = (at: string): string => new Date(at).toISOString();

/** When a day begins, some calendar days on; `null` outside the years that four digits can write. */
export function startOf(day: string, timeZone: string, daysLater = 0): string | null {
  const date = Temporal.PlainDate.from(day).add({ days: daysLater });
  const start = startOfDay(date.toString(), timeZone);
  return /^\d{4}-/.test(start) ? start : null;
}

/** The start of the day after `n` whole working days; the day of the beginning is not counted. `null` as `startOf`. */
export function afterWorkingDays(day: string, n: number, timeZone: string): string | null {
  return startOf(addWorkingDays(day, n + 1), timeZone);
}

/** Outcomes of a contact of ours in which the other side took part. */
const TOOK_PART = new Set(['answered', 'held', 'accepted', 'declined']);

/** Whether the customer's side spoke in it. One whose direction is not known counts, unless nobody was reached. */
export function isTheirs({ direction, outcome }: Word): boolean {
  if (direction === 'in') return true;
  if (outcome !== null) return TOOK_PART.has(outcome);
  return direction === 'unknown';
}

/** Whether the two spoke with each other, whoever began: nobody owes an answer to a call taken or a meeting held. */
export const isTalk = ({ channel, outcome }: Word): boolean =>
  (channel === 'call' || channel === 'meeting') && (outcome === 'answered' || outcome === 'held');

/** Whether the customer's side spoke after an instant. */
export function answeredAfter(words: readonly Word[], at: string): boolean {
  const then = Date.parse(at);
  return words.some((word) => isTheirs(word) && Date.parse(word.at) > then);
}

/** The field of the deal in which an obstacle can be seen. @param at plain date or instant */
export const dealProof = (field: string, at: string): ObstacleProof => ({
  kind: 'deal',
  id: field,
  at,
  text: null,
});
