import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { daysBetween, localDay, startOfDay } from './dates.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

/** Where clocks change by an hour, by half an hour, at other times of the year, and where a whole day was left out. */
const ZONES = ['Europe/Madrid', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'] as const;

/** The rep's own calendar day by the formatter of the platform: another way to it than the one that is tested. */
function dayOnTheWall(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const of = (type: string) => parts.formatToParts(instant).find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}

const zone = fc.constantFrom(...ZONES);
const instant = fc.date({
  min: new Date('2005-01-01T00:00:00Z'),
  max: new Date('2045-01-01T00:00:00Z'),
  noInvalidDate: true,
});

/** Instants within two hours of a change of the clocks, where days have 23, 23½, 24½ or 25 hours, or are left out. */
const CHANGES = [
  ['Europe/Madrid', '2026-03-29T01:00:00Z'],
  ['Europe/Madrid', '2026-10-25T01:00:00Z'],
  ['America/New_York', '2026-03-08T07:00:00Z'],
  ['America/New_York', '2026-11-01T06:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
] as const;
const nearAChange = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -7_200_000, max: 7_200_000 }))
  .map(([[place, change], ms]) => ({ place, at: new Date(Date.parse(change) + ms) }));

describe('the day of an act', () => {
  property.prop([instant, zone])("is the day on the rep's wall", (at, place) => {
    expect(localDay(at.toISOString(), place)).toBe(dayOnTheWall(at, place));
  });

  property.prop([nearAChange])(
    "is the day on the rep's wall also while the clocks change",
    ({ place, at }) => {
      expect(localDay(at.toISOString(), place)).toBe(dayOnTheWall(at, place));
    },
  );

  property.prop([instant, zone, fc.nat({ max: 10_000_000_000 })])('never runs backwards', (at, place, ms) => {
    const later = new Date(at.getTime() + ms).toISOString();
    expect(localDay(at.toISOString(), place) <= localDay(later, place)).toBe(true);
  });

  it('passes over the day that Samoa left out', () => {
    expect(localDay('2011-12-30T09:59:59.999Z', 'Pacific/Apia')).toBe('2011-12-29');
    expect(localDay('2011-12-30T10:00:00.000Z', 'Pacific/Apia')).toBe('2011-12-31');
  });
});

describe('the beginning of a day', () => {
  property.prop([
    fc.oneof(
      instant.map((at) => ({ at, place: null })),
      nearAChange,
    ),
    zone,
  ])('is the first instant of it, to the millisecond', ({ at, place }, other) => {
    const timeZone = place ?? other;
    const day = localDay(at.toISOString(), timeZone);
    const start = startOfDay(day, timeZone);
    expect(localDay(start, timeZone)).toBe(day);
    expect(localDay(new Date(Date.parse(start) - 1).toISOString(), timeZone) < day).toBe(true);
  });
});

describe('days between two acts', () => {
  property.prop([instant, instant, zone])(
    'are those of the calendar, not of 24 hours',
    (one, other, place) => {
      const [from, to] = [localDay(one.toISOString(), place), localDay(other.toISOString(), place)];
      const days = daysBetween(from, to);
      expect(Temporal.PlainDate.from(from).add({ days }).toString()).toBe(to);
      expect(daysBetween(to, from)).toBe(-days + 0);
    },
  );

  property.prop([instant, zone, fc.integer({ min: 0, max: 300 })])(
    'that are worked come from the calendar alone',
    (at, place, n) => {
      const from = localDay(at.toISOString(), place);
      const to = addWorkingDays(from, n);
      expect(workingDaysBetween(from, to)).toBe(n);
      // A weekend is neither skipped twice nor counted: n working days take n days and two for each weekend passed.
      const days = daysBetween(from, to);
      expect(days - n).toBeLessThanOrEqual(2 * Math.ceil((days + 1) / 7));
    },
  );
});
