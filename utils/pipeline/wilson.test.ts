import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { conversion, wilson } from './wilson.ts';

describe('wilson', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods",
  // Statistics in Medicine 17 (1998) 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is the published interval', (r, n, low, high) => {
    const interval = wilson(r, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  property.prop([
    fc.integer({ min: 1, max: 1e6 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
  ])('holds the rate, lies in 0–1 and mirrors', ([r, n]) => {
    const { low, high } = wilson(r, n);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    expect(low).toBeLessThanOrEqual(r / n + 1e-12);
    expect(high).toBeGreaterThanOrEqual(r / n - 1e-12);
    expect(wilson(n - r, n).low).toBeCloseTo(1 - high, 9);
  });
});

describe('conversion', () => {
  it('is over resolved deals', () =>
    expect(conversion(30, 15, 10)).toMatchObject({ resolved: 25, open: 5, rate: 0.6, immature: false }));
  it('is immature above a fifth open, and bounded by what they may do', () => {
    expect(conversion(10, 4, 4).immature).toBe(false);
    expect(conversion(11, 4, 4)).toMatchObject({ immature: true, bounds: { low: 4 / 11, high: 7 / 11 } });
  });
  it('says nothing of a cohort without outcomes', () => {
    expect(conversion(5, 0, 0)).toMatchObject({
      rate: null,
      low: null,
      high: null,
      bounds: { low: 0, high: 1 },
    });
    expect(conversion(0, 0, 0)).toMatchObject({ rate: null, immature: false, bounds: null });
  });
});
