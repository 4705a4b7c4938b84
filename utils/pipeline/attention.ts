import { localDay, startOfDay } from './dates.ts';
import type { Deal } from './deal.ts';
import type { Stage } from './pipeline.ts';

/**
 * The day on which the n-th working day (Monday to Friday) after `day` falls; `day` itself is not counted, and need
 * not be a working day. Public holidays are not known.
 *
 * @param n whole number, at least 0; for 0 the day itself
 */
export function addWorkingDays(day: string, n: number): string {
  let date = Temporal.PlainDate.from(day);
  if (n === 0) return day;
  // From a weekend, counting starts as if from the Friday before: the first working day is Monday.
  if (date.dayOfWeek > 5) date = date.subtract({ days: date.dayOfWeek - 5 });
  const weeks = Math.trunc(n / 5);
  const rest = n % 5;
  const overWeekend = date.dayOfWeek + rest > 5 ? 2 : 0;
  return date.add({ weeks, days: rest + overWeekend }).toString();
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string): number {
  const start = Temporal.PlainDate.from(from);
  const days = start.until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
  if (days <= 0) return 0;
  let count = Math.trunc(days / 7) * 5;
  for (let i = 1; i <= days % 7; i++) if (((start.dayOfWeek + i - 1) % 7) + 1 <= 5) count++;
  return count;
}

type Waiting = Pick<Deal, 'status' | 'stage' | 'lastTouchAt' | 'awaitingReplySince'>;

/**
 * When an open deal counts as stalled: the start of the day after `stallsAfter` whole working days without a sign of
 * life. The last sign is the last contact or the entry into the stage, whichever is later; the day of it is not
 * counted. `null` for a deal that is not open.
 *
 * @param timeZone the rep's, since days begin where the rep is
 */
export function stalledAt(deal: Waiting, stage: Pick<Stage, 'stallsAfter'>, timeZone: string): string | null {
  if (deal.status !== 'open') return null;
  const sign = [deal.lastTouchAt, deal.stage.at].map((at) => Temporal.Instant.from(at));
  const last = sign.toSorted((a, b) => Temporal.Instant.compare(a, b)).at(-1);
  if (!last) return null;
  const day = localDay(last.toString(), timeZone);
  return startOfDay(addWorkingDays(day, stage.stallsAfter + 1), timeZone);
}

/**
 * The instant at which a deal first needs the rep, kept on the deal so that the passing of time needs no recount: the
 * earlier of *an answer is owed* (at once, from the moment the person wrote; automatic replies do not count) and
 * *stalled*. May lie in the past. `null`: nothing will, because the deal is not open.
 */
export function attentionAt(
  deal: Waiting,
  stage: Pick<Stage, 'stallsAfter'>,
  timeZone: string,
): string | null {
  const stalled = stalledAt(deal, stage, timeZone);
  if (stalled === null || deal.awaitingReplySince === null) return stalled;
  const owed = Temporal.Instant.from(deal.awaitingReplySince);
  return Temporal.Instant.compare(owed, Temporal.Instant.from(stalled)) < 0
    ? deal.awaitingReplySince
    : stalled;
}
