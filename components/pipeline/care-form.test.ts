import { describe, expect, it } from 'vitest';
import { filledCare, readCare, readDays } from './care-form.ts';

describe('care as typed', () => {
  it('is the standard cadence until it is changed', () => {
    const form = filledCare({ care: null, answerAfter: 5 });
    expect(form).toEqual({ days: '30, 90', everyMonths: '3', answerAfter: '5' });
    expect(readCare(form)).toEqual({ ok: true, care: { days: [30, 90], everyMonths: 3 }, answerAfter: 5 });
  });
  it('takes days in any order, each once, and no further dates', () => {
    expect(readDays('90; 30 14,30')).toEqual([14, 30, 90]);
    expect(readCare({ days: '', everyMonths: ' ', answerAfter: '3' })).toEqual({
      ok: true,
      care: { days: [], everyMonths: null },
      answerAfter: 3,
    });
  });
  it('names every field that is wrong', () => {
    expect(readCare({ days: '30, soon', everyMonths: '0', answerAfter: '-1' })).toEqual({
      ok: false,
      wrong: ['days', 'everyMonths', 'answerAfter'],
    });
    expect(readDays(Array.from({ length: 13 }, (_, n) => n + 1).join(' '))).toBe(null);
  });
});
