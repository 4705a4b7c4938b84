import type { I18n } from '@lingui/core';

/** Steps of the relative scale: the largest unit that has passed at least once is shown. Milliseconds. */
const UNITS = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long since, in days up to a month: "9 days", "2 hours". @param at ISO instant, not later than `now` */
export function timeSince(i18n: I18n, at: string, now: Date): string {
  const passed = now.getTime() - Date.parse(at);
  const [unit, length] = UNITS.find(([, ms]) => passed >= ms) ?? ['minute', 60_000];
  return i18n.number(Math.max(1, Math.trunc(passed / length)), { style: 'unit', unit, unitDisplay: 'long' });
}

/** "2 hours ago", "yesterday", "in 3 days". @param at ISO instant */
export function timeAgo(i18n: I18n, at: string, now: Date): string {
  const passed = now.getTime() - Date.parse(at);
  const format = new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' });
  for (const [unit, length] of UNITS) {
    if (Math.abs(passed) >= length) return format.format(-Math.trunc(passed / length), unit);
  }
  return format.format(0, 'minute');
}
