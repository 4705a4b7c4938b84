/** The UTC instant that a `datetime-local` field means in a time zone; `null` for an unfinished one. */
export function instantOf(text: string, zone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null;
  const at = Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
  return at.toInstant().toString({ smallestUnit: 'millisecond' });
}
