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

/** A time in which a stage's clock stands still: the days after `from` up to and including `to`, calendar dates. */
export interface Pause {
  from: string;
  to: string;
}

/** Working days after `from` up to and including `to` that no pause holds; a day in two pauses is left out once. */
export function countedDays(from: string, to: string, pauses: readonly Pause[]): number {
  let count = workingDaysBetween(from, to);
  let done = from;
  for (const pause of pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = pause.from > done ? pause.from : done;
    const end = pause.to < to ? pause.to : to;
    if (end <= start) continue;
    count -= workingDaysBetween(start, end);
    done = end;
  }
  return count;
}

/** The day of the n-th working day after `day` that no pause holds. @param n whole number, at least 1 */
export function addCountedDays(day: string, n: number, pauses: readonly Pause[]): string {
  let reached = addWorkingDays(day, n);
  // Each round adds what the pauses have taken so far; a day further on may lie in the next pause.
  for (;;) {
    const missing = n - countedDays(day, reached, pauses);
    if (missing === 0) return reached;
    reached = addWorkingDays(reached, missing);
  }
}
