import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { dealRow } from '../../tests/builders/facts.ts';
import { careAnchor, careDate, nextCare } from './care.ts';
import { cadenceOf } from './pipeline.ts';

const standard = cadenceOf({ care: null });
const dates = (signedOn: string, n: number, cadence = standard) =>
  Array.from({ length: n }, (_, step) => careDate(cadence, signedOn, step));

describe('careDate', () => {
  it('is 30 and 90 days after the signature, then quarterly', () => {
    expect(dates('2026-01-01', 6)).toEqual([
      '2026-01-31',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
      '2027-01-01',
      '2027-04-01',
    ]);
  });

  it('counts months from the last of the days, so a short month moves one date and none after it', () => {
    const monthly = { days: [1], everyMonths: 1 };
    expect(dates('2026-01-30', 5, monthly)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
    expect(dates('2027-12-31', 3, { days: [], everyMonths: 1 })).toEqual([
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
    ]);
  });

  it('knows leap years in days and in years', () => {
    expect(careDate(standard, '2028-01-30', 0)).toBe('2028-02-29');
    expect(careDate(standard, '2026-01-30', 0)).toBe('2026-03-01');
    const yearly = { days: [], everyMonths: 12 };
    expect(dates('2028-02-29', 4, yearly)).toEqual(['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']);
  });

  it('takes the days in order, and ends where the cadence ends', () => {
    const twice = { days: [60, 7], everyMonths: null };
    expect(dates('2026-01-01', 3, twice)).toEqual(['2026-01-08', '2026-03-02', null]);
    expect(careDate({ days: [], everyMonths: null }, '2026-01-01', 0)).toBe(null);
    expect(careDate(standard, '9999-12-01', 0)).toBe('9999-12-31');
    expect(careDate(standard, '9999-12-02', 0)).toBe(null);
  });
});

describe('nextCare', () => {
  it('is the first date after a day, from a step on', () => {
    expect(nextCare(standard, '2026-01-01', { step: 0, after: '2026-01-01' })).toEqual({
      next: '2026-01-31',
      step: 0,
    });
    expect(nextCare(standard, '2026-01-01', { step: 1, after: '2026-01-15' })).toEqual({
      next: '2026-04-01',
      step: 1,
    });
  });

  it('passes over what has passed', () => {
    expect(nextCare(standard, '2026-01-01', { step: 0, after: '2026-04-01' })).toEqual({
      next: '2026-07-01',
      step: 2,
    });
    expect(nextCare(standard, '1926-01-01', { step: 0, after: '2026-03-30' })).toEqual({
      next: '2026-04-01',
      step: 401,
    });
  });

  it('ends with the cadence', () => {
    const once = { days: [30], everyMonths: null };
    expect(nextCare(once, '2026-01-01', { step: 1, after: '2026-01-31' })).toEqual({ next: null, step: 1 });
    expect(nextCare(once, '2026-01-01', { step: 0, after: '2026-02-28' })).toEqual({ next: null, step: 0 });
  });

  const day = fc
    .integer({ min: 0, max: 60_000 })
    .map((days) => Temporal.PlainDate.from('1950-01-01').add({ days }).toString());
  const cadence = fc.record({
    days: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 4 }),
    everyMonths: fc.integer({ min: 1, max: 60 }),
  });

  test.prop([cadence, day, day, fc.integer({ min: 0, max: 6 })])(
    'is what walking the dates one by one finds',
    (given, signedOn, after, step) => {
      const { next, step: found } = nextCare(given, signedOn, { step, after });
      let walked = step;
      while ((careDate(given, signedOn, walked) ?? '') <= after) walked += 1;
      expect(found).toBe(walked);
      expect(next).toBe(careDate(given, signedOn, walked));
    },
  );

  test.prop([cadence, day, fc.integer({ min: 0, max: 40 })])(
    'never goes back in time',
    (given, signedOn, step) => {
      const [here, later] = [
        careDate(given, signedOn, step) ?? '',
        careDate(given, signedOn, step + 1) ?? '',
      ];
      expect(later >= here).toBe(true);
    },
  );
});

describe('careAnchor', () => {
  const contract = { sentOn: null, signedOn: '2026-05-01', link: null };
  const won = { on: '2026-04-01', reason: null, note: null };
  const stage = { id: 'close', at: '2026-03-01T23:30:00.000Z' };

  it('is the signature, else the win, else the day the stage was entered where the rep is', () => {
    expect(careAnchor(dealRow({ contract, won, stage }), 'Europe/Madrid')).toBe('2026-05-01');
    expect(careAnchor(dealRow({ won, stage }), 'Europe/Madrid')).toBe('2026-04-01');
    expect(careAnchor(dealRow({ stage }), 'Europe/Madrid')).toBe('2026-03-02');
  });
});
