import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { taskRow } from '../../tests/builders/facts.ts';
import { localDay } from './dates.ts';
import { dueInstant, isOverdue, nextDue, overdueFrom, remindAtOf } from './due.ts';
import { recurrence, type Recurrence } from './task.ts';

const ZONES = [
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'America/Argentina/Buenos_Aires',
  'America/Sao_Paulo',
  'Australia/Lord_Howe', // jumps by half an hour
  'Asia/Kathmandu',
  'Pacific/Apia', // left out 30 December 2011
  'Pacific/Kiritimati',
];
const zone = fc.constantFrom(...ZONES);
const day = fc
  .integer({ min: 0, max: 36_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());
const time = fc
  .record({ h: fc.integer({ min: 0, max: 23 }), m: fc.integer({ min: 0, max: 59 }) })
  .map(({ h, m }) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const repeats: fc.Arbitrary<Recurrence> = fc.record({
  every: fc.integer({ min: 1, max: 365 }),
  unit: fc.constantFrom(...recurrence.shape.unit.options),
});

describe('when a task asks', () => {
  it.each([
    // day, time, zone, instant
    ['2026-03-05', null, 'Europe/Madrid', '2026-03-05T08:00:00.000Z'],
    ['2026-03-05', '15:30', 'Europe/Madrid', '2026-03-05T14:30:00.000Z'],
    ['2026-07-05', null, 'Europe/Madrid', '2026-07-05T07:00:00.000Z'],
    // 02:30 does not exist on 29 March 2026: half past three.
    ['2026-03-29', '02:30', 'Europe/Madrid', '2026-03-29T01:30:00.000Z'],
    // 02:30 comes twice on 25 October 2026: the first, summer time.
    ['2026-10-25', '02:30', 'Europe/Madrid', '2026-10-25T00:30:00.000Z'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    // A day that Samoa never had: the one after.
    ['2011-12-30', null, 'Pacific/Apia', '2011-12-30T19:00:00.000Z'],
  ])('%s %s in %s', (on, at, timeZone, expected) => {
    expect(dueInstant({ on, at }, timeZone)).toBe(expected);
  });

  it('is not once it is done, and is when the time it was put off to is over', () => {
    const snoozed = taskRow({ snoozedUntil: '2026-03-06T10:00:00.000Z' });
    expect(remindAtOf(snoozed, 'UTC')).toBe('2026-03-06T10:00:00.000Z');
    expect(remindAtOf({ ...snoozed, doneAt: '2026-03-05T10:00:00.000Z' }, 'UTC')).toBe(null);
    expect(remindAtOf(taskRow(), 'UTC')).toBe('2026-03-05T09:00:00.000Z');
  });

  it('is never beyond what a row can carry', () => {
    expect(dueInstant({ on: '9999-12-31', at: '23:00' }, 'America/New_York')).toBe(null);
    expect(dueInstant({ on: '0000-01-01', at: '00:00' }, 'Asia/Kathmandu')).toBe(null);
    expect(overdueFrom(taskRow({ due: { on: '9999-12-31', at: null } }), 'UTC')).toBe(null);
  });

  test.prop([day, fc.option(time), zone])(
    'is on the day named, whatever the clocks do',
    (on, at, timeZone) => {
      const asks = dueInstant({ on, at }, timeZone);
      if (on === '2011-12-30' && timeZone === 'Pacific/Apia') return;
      // A time skipped just before midnight would be on the next day; no zone here has that.
      expect(asks && localDay(asks, timeZone)).toBe(on);
    },
  );

  test.prop([day, time, zone])(
    'names the time itself, unless a clock change leaves it out',
    (on, at, timeZone) => {
      const asks = dueInstant({ on, at }, timeZone);
      const shown = Temporal.Instant.from(asks ?? '').toZonedDateTimeISO(timeZone);
      const named = Temporal.PlainDateTime.from(`${on}T${at}`);
      const hop = named.until(shown.toPlainDateTime()).total('minutes');
      expect([0, 30, 60, 24 * 60]).toContain(hop);
    },
  );
});

describe('late', () => {
  const madrid = 'Europe/Madrid';
  it.each([
    ['a day', { due: { on: '2026-03-05', at: null } }, '2026-03-05T22:59:59.999Z', false],
    ['a day', { due: { on: '2026-03-05', at: null } }, '2026-03-05T23:00:00.000Z', true],
    ['a time', { due: { on: '2026-03-05', at: '10:00' } }, '2026-03-05T08:59:00.000Z', false],
    ['a time', { due: { on: '2026-03-05', at: '10:00' } }, '2026-03-05T09:00:00.000Z', true],
    ['put off', { snoozedUntil: '2026-03-09T09:00:00.000Z' }, '2026-03-07T09:00:00.000Z', false],
    ['put off', { snoozedUntil: '2026-03-09T09:00:00.000Z' }, '2026-03-09T09:00:00.000Z', true],
    [
      'put off within its day',
      { snoozedUntil: '2026-03-05T12:00:00.000Z' },
      '2026-03-05T13:00:00.000Z',
      false,
    ],
    ['done', { doneAt: '2026-03-04T09:00:00.000Z' }, '2026-03-09T09:00:00.000Z', false],
  ])('%s %o at %s: %s', (_, change, now, expected) => {
    expect(isOverdue(taskRow(change), now, madrid)).toBe(expected);
  });

  test.prop([day, fc.option(time), zone])('is never before it asks', (on, at, timeZone) => {
    const task = taskRow({ due: { on, at } });
    expect(Date.parse(overdueFrom(task, timeZone) ?? '')).toBeGreaterThanOrEqual(
      Date.parse(remindAtOf(task, timeZone) ?? ''),
    );
  });
});

describe('the next of a repeating one', () => {
  const every = (n: number, unit: Recurrence['unit']): Recurrence => ({ every: n, unit });

  it('finds the 31st again after short months', () => {
    const days: string[] = [];
    let due = { on: '2026-01-31', at: null };
    for (let i = 0; i < 5; i++) {
      const next = nextDue(due, every(1, 'month'), '2026-01-31', due.on);
      due = { on: next?.on ?? '', at: null };
      days.push(due.on);
    }
    expect(days).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']);
  });

  it.each([
    // due, repeats, anchor, today, next
    ['2026-11-23', every(1, 'week'), '2026-11-23', '2026-11-23', '2026-11-30'],
    // Three weeks late: what was missed is left out.
    ['2026-11-02', every(1, 'week'), '2026-11-02', '2026-11-25', '2026-11-30'],
    // Done on the day of the one after it: that one is still to do.
    ['2026-11-16', every(1, 'week'), '2026-11-02', '2026-11-23', '2026-11-23'],
    // Done early.
    ['2026-11-30', every(1, 'week'), '2026-11-02', '2026-11-23', '2026-12-07'],
    // Friday, then Monday; from Saturday, Monday.
    ['2026-11-27', every(1, 'working-day'), '2026-11-23', '2026-11-27', '2026-11-30'],
    ['2026-11-28', every(1, 'working-day'), '2026-11-28', '2026-11-28', '2026-11-30'],
    ['2026-11-26', every(3, 'working-day'), '2026-11-26', '2026-11-26', '2026-12-01'],
    // Leap day.
    ['2024-02-29', every(1, 'year'), '2024-02-29', '2024-02-29', '2025-02-28'],
    ['2027-02-28', every(1, 'year'), '2024-02-29', '2027-02-28', '2028-02-29'],
  ])('%s %o from %s on %s: %s', (on, rule, anchor, today, expected) => {
    expect(nextDue({ on, at: '10:30' }, rule, anchor, today)).toEqual({ on: expected, at: '10:30' });
  });

  it('ends where the calendar does', () => {
    expect(nextDue({ on: '9999-12-30', at: null }, every(1, 'week'), '9999-12-30', '9999-12-30')).toBe(null);
  });

  test.prop([day, repeats, day, fc.nat(50)])(
    'is after the last, not before today, the first such, and a working day where those are counted',
    (anchor, rule, today, rounds) => {
      let due = { on: anchor, at: null };
      for (let i = 0; i < rounds % 4; i++)
        due = { on: nextDue(due, rule, anchor, anchor)?.on ?? '', at: null };
      const next = nextDue(due, rule, anchor, today)?.on ?? '';
      expect(next > due.on).toBe(true);
      expect(next >= today).toBe(true);
      if (rule.unit === 'working-day') expect(Temporal.PlainDate.from(next).dayOfWeek).toBeLessThan(6);
      // Going on one by one from the last comes to the same day.
      let step = due;
      let guard = 0;
      do step = { on: nextDue(step, rule, anchor, '0001-01-01')?.on ?? '', at: null };
      while (step.on < today && (guard += 1) < 500);
      if (guard < 500) expect(next).toBe(step.on);
    },
  );
});
