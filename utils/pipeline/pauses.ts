import { localDay } from './dates.ts';
import type { Task } from './task.ts';
import type { Pause } from './working-days.ts';

type Planned = Pick<Task, 'createdAt' | 'due' | 'doneAt' | 'snoozedUntil'>;

/**
 * The times in which a step was planned and neither done nor past due: days that begin with such a step, not the day on
 * which it was planned. A step put off is due when that is over.
 */
export function stepPauses(tasks: readonly Planned[], timeZone: string): Pause[] {
  return tasks.flatMap(({ createdAt, due, doneAt, snoozedUntil }) => {
    const from = localDay(createdAt, timeZone);
    const later = snoozedUntil === null ? due.on : localDay(snoozedUntil, timeZone);
    const dueOn = later > due.on ? later : due.on;
    const done = doneAt === null ? dueOn : localDay(doneAt, timeZone);
    const to = done < dueOn ? done : dueOn;
    return to > from ? [{ from, to }] : [];
  });
}

/** The times in which a deal was parked, from UTC instants; one that still is has no end yet and is left out. */
export function parkedPauses(
  parked: readonly { from: string; to: string | null }[],
  timeZone: string,
): Pause[] {
  return parked.flatMap(({ from, to }) =>
    to === null ? [] : [{ from: localDay(from, timeZone), to: localDay(to, timeZone) }],
  );
}
