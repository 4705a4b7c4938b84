/** Clocks differ by a little, and a form stays open for a while: this much of the future still counts as now, ms. */
const SLACK = 60_000;

/** An instant as a `datetime-local` field writes it, in a time zone. */
export function toInputTime(now: Date, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  return local.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/**
 * The instant that a `datetime-local` field means in a time zone, ISO UTC; `null` when it is unfinished or lies in the
 * future. The current minute gives `now` itself, so that what is logged at once sorts after what was logged before.
 */
export function fromInputTime(text: string, zone: string, now: Date): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null;
  if (text === toInputTime(now, zone)) return now.toISOString();
  const at = Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  return at <= now.getTime() + SLACK ? new Date(at).toISOString() : null;
}
