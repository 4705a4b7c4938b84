/**
 * Days and times as people use them. `Temporal` is the browser's own; a date without time is `YYYY-MM-DD`, an instant
 * is ISO 8601 UTC, a time zone is an IANA name.
 */

/** The calendar day of an instant in a time zone. */
export function localDay(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The instant at which a calendar day begins in a time zone, which is not always midnight. */
export function startOfDay(day: string, timeZone: string): string {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime(timeZone)
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
}

/** Days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Midnight UTC of a calendar day, which Intl formats under the zone UTC without moving it. */
const atUtc = (day: string) => new Date(`${day}T00:00:00Z`);

/** A calendar day in the reader's own order: `2 Mar 2026`. */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(atUtc(day));
}

/** Day and time of an instant in a time zone. */
export function formatInstant(instant: string, locale: string, timeZone: string): string {
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return form.format(new Date(instant));
}

/** How far a day is told relative to today; beyond it the date is shorter to read. Days. */
const NEAR = 6;

/** A day as said from `today`: `yesterday`, `in 3 days`; one more than six days away as its date. */
export function relativeDay(day: string, today: string, locale: string): string {
  const days = daysBetween(today, day);
  if (Math.abs(days) > NEAR) return formatDay(day, locale);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** The time since a past day as one figure in the largest fitting unit: `12 days`, `3 months`. Never negative. */
export function formatAge(day: string, today: string, locale: string): string {
  const days = Math.max(0, daysBetween(day, today));
  const [value, unit] =
    days < 60
      ? ([days, 'day'] as const)
      : days < 730
        ? ([Math.floor(days / 30.44), 'month'] as const)
        : ([Math.floor(days / 365.25), 'year'] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
