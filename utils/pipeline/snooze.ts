export type SnoozeKey = 'hour' | 'afternoon' | 'tomorrow' | 'next-week';

/** So long before the afternoon it is no longer worth a choice of its own, minutes. */
const TOO_SOON = 60;

/**
 * What a task can be put off to in one press, soonest first: an hour, 15:00 today while that is more than an hour away,
 * 09:00 tomorrow and on Monday; UTC instants, each once. @param now UTC instant. @param timeZone the rep's, IANA name
 */
export function snoozeChoices(now: string, timeZone: string): { key: SnoozeKey; until: string }[] {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const today = here.toPlainDate();
  const at = (day: Temporal.PlainDate, hour: number) =>
    day.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(hour) });
  const afternoon = at(today, 15);
  const worthIt = here.until(afternoon).total('minutes') > TOO_SOON;
  const choices: { key: SnoozeKey; time: Temporal.ZonedDateTime }[] = [
    { key: 'hour', time: here.add({ hours: 1 }) },
  ];
  if (worthIt) choices.push({ key: 'afternoon', time: afternoon });
  choices.push({ key: 'tomorrow', time: at(today.add({ days: 1 }), 9) });
  // On a Sunday that is tomorrow already.
  if (today.dayOfWeek < 7)
    choices.push({ key: 'next-week', time: at(today.add({ days: 8 - today.dayOfWeek }), 9) });
  return choices.map(({ key, time }) => ({
    key,
    until: time.toInstant().toString({ smallestUnit: 'millisecond' }),
  }));
}
