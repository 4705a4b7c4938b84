import { startOfDay } from './dates.ts';
import type { Due, Recurrence, Task } from './task.ts';

/** When a task that names no time asks for attention, hours and minutes where the rep is. */
const MORNING = '09:00';

/** The last day that four digits can write. */
const LAST_DAY = '9999-12-31';

/**
 * The instant at which a task that is due asks for attention: the time named, else 09:00 of the day, where the rep is.
 * A time that a clock change skips is as much later as the clock jumps; of one that comes twice it is the first
 * (Temporal's `compatible`). `null` beyond the years that four digits can write.
 *
 * @param timeZone the rep's, IANA name
 */
export function dueInstant(due: Due, timeZone: string): string | null {
  const local = Temporal.PlainDateTime.from(`${due.on}T${due.at ?? MORNING}`);
  return written(local.toZonedDateTime(timeZone).toInstant());
}

/** An instant as rows carry it. */
function written(instant: Temporal.Instant): string | null {
  const text = instant.toString({ smallestUnit: 'millisecond' });
  return /^\d{4}-/.test(text) ? text : null;
}

/** The instant at which a task asks for attention; `null` once it is done. @param timeZone the rep's, IANA name */
export function remindAtOf(
  task: Pick<Task, 'due' | 'doneAt' | 'snoozedUntil'>,
  timeZone: string,
): string | null {
  if (task.doneAt !== null) return null;
  return task.snoozedUntil ?? dueInstant(task.due, timeZone);
}

/**
 * The instant from which an open task is late: its time, or the end of its day where it names none; one that was put
 * off is not late before that is over. `null` once it is done. @param timeZone the rep's, IANA name
 */
export function overdueFrom(
  task: Pick<Task, 'due' | 'doneAt' | 'snoozedUntil'>,
  timeZone: string,
): string | null {
  if (task.doneAt !== null) return null;
  const { due, snoozedUntil } = task;
  const late = due.at === null ? endOfDay(due.on, timeZone) : dueInstant(due, timeZone);
  if (late === null || snoozedUntil === null) return late;
  return Date.parse(snoozedUntil) > Date.parse(late) ? snoozedUntil : late;
}

function endOfDay(day: string, timeZone: string): string | null {
  if (day >= LAST_DAY) return null;
  return written(
    Temporal.Instant.from(startOfDay(Temporal.PlainDate.from(day).add({ days: 1 }).toString(), timeZone)),
  );
}

/** Whether an open task is late. @param now UTC instant. @param timeZone the rep's, IANA name */
export function isOverdue(
  task: Pick<Task, 'due' | 'doneAt' | 'snoozedUntil'>,
  now: string,
  timeZone: string,
): boolean {
  const from = overdueFrom(task, timeZone);
  return from !== null && Date.parse(from) <= Date.parse(now);
}

/**
 * When a repeating task is due after `due`. The days are those counted from the anchor, not from the last one, so that
 * "monthly on the 31st" is on 28 February and on 31 March. The first of them after `due` that does not lie before
 * `today`: one done late leaves out what it missed, one done early keeps its day. The time of day stays. `null` beyond
 * the last day that can be written.
 *
 * @param anchor the day of the first one
 * @param today the rep's calendar day
 */
export function nextDue(due: Due, repeats: Recurrence, anchor: string, today: string): Due | null {
  const isLater = (day: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(day, due.on) > 0 && Temporal.PlainDate.compare(day, today) >= 0;
  const nth = (n: number) => occurrence(Temporal.PlainDate.from(anchor), repeats, n);
  // The days only grow: twice as far until past it, then half way back until found.
  let far = 1;
  while (!isLater(nth(far))) far *= 2;
  let near = Math.trunc(far / 2);
  while (far - near > 1) {
    const middle = Math.trunc((near + far) / 2);
    if (isLater(nth(middle))) far = middle;
    else near = middle;
  }
  const found = nth(far);
  return found.year > 9999 ? null : { on: found.toString(), at: due.at };
}

const UNITS = { day: 'days', week: 'weeks', month: 'months', year: 'years' } as const;

/** The n-th repetition after the first, n ≥ 1. */
function occurrence(anchor: Temporal.PlainDate, { every, unit }: Recurrence, n: number): Temporal.PlainDate {
  return unit === 'working-day'
    ? plusWorkingDays(anchor, every * n)
    : anchor.add({ [UNITS[unit]]: every * n });
}

/** Monday to Friday count; from a weekend the first is Monday. Public holidays are not known. */
function plusWorkingDays(from: Temporal.PlainDate, count: number): Temporal.PlainDate {
  const start = from.dayOfWeek > 5 ? from.subtract({ days: from.dayOfWeek - 5 }) : from;
  const rest = count % 5;
  const overWeekend = start.dayOfWeek + rest > 5 ? 2 : 0;
  return start.add({ weeks: Math.trunc(count / 5), days: rest + overWeekend });
}
