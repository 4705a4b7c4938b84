import type { Recurrence } from './task.ts';

type Day = Temporal.PlainDate;
type Groups = Readonly<Record<string, string | undefined>>;

/** What one language says of dates. Patterns find a phrase anywhere in a line; their groups say the numbers. */
export interface Words {
  /** "every Monday", with the first day on or after `today` where the phrase says which. */
  repeats: readonly [RegExp, (said: Groups, today: Day) => { rule: Recurrence; first: Day | null } | null][];
  /** "in two hours": minutes from now. */
  spans: readonly [RegExp, (said: Groups) => number | null][];
  /** "at half past three": minutes after midnight, and whether it leaves open which half of the day. */
  times: readonly [RegExp, (said: Groups) => Clock | null][];
  /** "in the morning"; with `today`, "this morning". */
  parts: readonly (readonly [RegExp, PartOfDay, 'today'?])[];
  /** "27 November", "27/11": read by chrono-node, which leaves days that do not exist out. */
  dates: readonly RegExp[];
  /** "next Friday". */
  days: readonly [RegExp, (said: Groups, today: Day) => Day | null][];
  /** What has been: never when something is due. */
  past: readonly RegExp[];
  /** Small words that belong to the date after them. */
  leaders: RegExp;
}

export interface Clock {
  minutes: number;
  /** Said on a face of twelve hours: "at 3". */
  vague: boolean;
}

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'end';

/** When a part of the day begins for somebody at work, minutes after midnight. */
export const PARTS: Record<PartOfDay, number> = {
  morning: 9 * 60,
  noon: 12 * 60,
  afternoon: 15 * 60,
  evening: 20 * 60,
  end: 18 * 60,
};

/** The first day of the week (1: Monday) after `day`. */
export function nextWeekday(day: Day, weekday: number): Day {
  return day.add({ days: ((weekday - day.dayOfWeek + 6) % 7) + 1 });
}

/** The same day if it is one, else the next. */
export function weekdayFrom(day: Day, weekday: number): Day {
  return nextWeekday(day.subtract({ days: 1 }), weekday);
}

/** A weekday of the week after this one; weeks begin on Monday. */
export function weekdayOfNextWeek(day: Day, weekday: number): Day {
  return nextWeekday(day, 1).add({ days: weekday - 1 });
}

/** The first day on or after `day` that has this number in its month; `null` for a number no month has. */
export function dayOfMonthFrom(day: Day, number: number): Day | null {
  if (number < 1 || number > 31) return null;
  for (let months = 0; ; months++) {
    const month = day.with({ day: 1 }).add({ months });
    if (number > month.daysInMonth) continue;
    const found = month.with({ day: number });
    if (Temporal.PlainDate.compare(found, day) >= 0) return found;
  }
}

/** The last day of the month, so many months on. */
export function endOfMonth(day: Day, months = 0): Day {
  const month = day.with({ day: 1 }).add({ months });
  return month.with({ day: month.daysInMonth });
}

/** Friday of this week; on a weekend of the next. */
export const endOfWeek = (day: Day): Day => weekdayFrom(day, 5);

/** The last day of the year. */
export const endOfYear = (day: Day): Day => day.with({ month: 12, day: 31 });

/** The last day of the quarter. */
export const endOfQuarter = (day: Day): Day => endOfMonth(day, (3 - (day.month % 3)) % 3);

/** Monday to Friday, `count` of them after `day`. */
export function workingDaysOn(day: Day, count: number): Day {
  let date = day;
  for (let left = count; left > 0;) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek < 6) left -= 1;
  }
  return date;
}

/** Hours and minutes as said; `null` when no clock shows them. `half`: what was said of the half of the day. */
export function clock(
  hour: string | undefined,
  minute: string | undefined,
  half: 'am' | 'pm' | null,
): Clock | null {
  const h = Number(hour);
  const m = Number(minute ?? 0);
  if (hour === undefined || !(h <= 23) || !(m <= 59)) return null;
  if (half === null) return { minutes: h * 60 + m, vague: h >= 1 && h <= 12 && !hour.startsWith('0') };
  const hours = h > 12 ? h : (h % 12) + (half === 'pm' ? 12 : 0);
  return { minutes: hours * 60 + m, vague: false };
}
