import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { addCountedDays, addWorkingDays, countedDays, workingDaysBetween } from './working-days.ts';

// 2 March 2026 is a Monday.
describe('addWorkingDays', () => {
  it.each([
    ['2026-03-02', 0, '2026-03-02'],
    ['2026-03-02', 1, '2026-03-03'],
    ['2026-03-02', 4, '2026-03-06'],
    ['2026-03-02', 5, '2026-03-09'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-07', 1, '2026-03-09'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-03-08', 5, '2026-03-13'],
    ['2026-03-08', 6, '2026-03-16'],
    ['2024-02-29', 262, '2025-03-03'],
  ])('%s + %d is %s', (day, n, result) => expect(addWorkingDays(day, n)).toBe(result));
});

const start = Temporal.PlainDate.from('2026-01-01');
const dayAfter = (n: number) => start.add({ days: n }).toString();
const anyDay = fc.nat({ max: 12_000 }).map(dayAfter);

property.prop([anyDay, fc.integer({ min: 1, max: 400 })])(
  'a working day, one step at a time, counts back',
  (day, n) => {
    const result = addWorkingDays(day, n);
    expect(Temporal.PlainDate.from(result).dayOfWeek).toBeLessThanOrEqual(5);
    expect(addWorkingDays(addWorkingDays(day, n - 1), 1)).toBe(result);
    expect(workingDaysBetween(day, result)).toBe(n);
    expect(workingDaysBetween(result, day)).toBe(0);
  },
);

describe('with pauses', () => {
  it('leaves out the days after the beginning of a pause up to its end', () => {
    const pauses = [{ from: '2026-03-03', to: '2026-03-05' }];
    expect(countedDays('2026-03-02', '2026-03-06', pauses)).toBe(2);
    expect(addCountedDays('2026-03-02', 2, pauses)).toBe('2026-03-06');
  });

  const pauses = fc.array(
    fc.tuple(fc.nat({ max: 90 }), fc.nat({ max: 30 })).map(([from, length]) => ({
      from: dayAfter(from),
      to: dayAfter(from + length),
    })),
    { maxLength: 5 },
  );
  property.prop([fc.nat({ max: 60 }), fc.nat({ max: 60 }), pauses])(
    'counts as day by day',
    (from, length, all) => {
      let count = 0;
      for (let n = from + 1; n <= from + length; n++) {
        const day = dayAfter(n);
        const works = Temporal.PlainDate.from(day).dayOfWeek <= 5;
        if (works && !all.some((pause) => day > pause.from && day <= pause.to)) count += 1;
      }
      expect(countedDays(dayAfter(from), dayAfter(from + length), all)).toBe(count);
    },
  );

  property.prop([fc.nat({ max: 60 }), fc.integer({ min: 1, max: 60 }), pauses])(
    'the n-th day is the first by which n are counted',
    (from, n, all) => {
      const day = addCountedDays(dayAfter(from), n, all);
      expect(countedDays(dayAfter(from), day, all)).toBe(n);
      const before = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
      expect(countedDays(dayAfter(from), before, all)).toBe(n - 1);
    },
  );
});
