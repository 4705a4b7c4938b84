import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { survivalCurve, survivalQuantile, type Duration } from './survival.ts';

const over = (...times: number[]): Duration[] => times.map((time) => ({ time, ended: true }));
const stillOn = (...times: number[]): Duration[] => times.map((time) => ({ time, ended: false }));

describe('published examples', () => {
  it('remission under 6-MP: D. G. Kleinbaum, M. Klein, Survival Analysis, 3rd ed. 2012, table 2.2', () => {
    // Weeks; data of Freireich et al., Blood 21 (1963) 699–716.
    const curve = survivalCurve([
      ...over(6, 6, 6, 7, 10, 13, 16, 22, 23),
      ...stillOn(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
    ]);
    expect(curve.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    expect(curve.map(({ survival }) => survival.toFixed(4))).toEqual([
      '0.8571',
      '0.8067',
      '0.7529',
      '0.6902',
      '0.6275',
      '0.5378',
      '0.4482',
    ]);
    expect(survivalQuantile(curve, 0.5)).toBe(23);
    expect(survivalQuantile(curve, 0.8)).toBeNull();
  });

  it('leukaemia with and without maintenance: R. G. Miller, Survival Analysis, 1997; `aml` of R’s survival', () => {
    const maintained = [...over(9, 13, 18, 23, 31, 34, 48), ...stillOn(13, 28, 45, 161)];
    const not = [...over(5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45), ...stillOn(16)];
    expect(survivalQuantile(survivalCurve(maintained), 0.5)).toBe(31);
    expect(survivalQuantile(survivalCurve(not), 0.5)).toBe(23);
  });
});

it('is empty where nothing ended', () => {
  expect(survivalCurve([])).toEqual([]);
  expect(survivalCurve(stillOn(1, 2))).toEqual([]);
  expect(survivalQuantile([], 0.8)).toBeNull();
});

const durations = fc.array(fc.record({ time: fc.nat({ max: 60 }), ended: fc.boolean() }), { maxLength: 80 });
const share = fc.constantFrom(0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 1);

property.prop([durations])('falls from step to step, between 0 and 1', (all) => {
  let before = { time: -1, survival: 1 };
  for (const step of survivalCurve(all)) {
    expect(step.time).toBeGreaterThan(before.time);
    expect(step.survival).toBeLessThan(before.survival);
    expect(step.survival).toBeGreaterThanOrEqual(0);
    before = step;
  }
});

property.prop([fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 80 }), share])(
  'is the share of the sample where nothing was censored, and its quantile the sample’s',
  (times, p) => {
    const curve = survivalCurve(over(...times));
    const longer = (time: number) => times.filter((one) => one > time).length / times.length;
    for (const { time, survival } of curve) expect(survival).toBeCloseTo(longer(time), 12);
    const rank = Math.ceil(times.length * p - 1e-9);
    expect(survivalQuantile(curve, p)).toBe(times.toSorted((a, b) => a - b)[rank - 1]);
  },
);

property.prop([durations, share])('only lasts longer when something is still going on', (all, p) => {
  const asSeen = survivalQuantile(survivalCurve(all), p);
  const asEnded = survivalQuantile(survivalCurve(all.map(({ time }) => ({ time, ended: true }))), p);
  if (asSeen !== null) expect(asSeen).toBeGreaterThanOrEqual(asEnded ?? Infinity);
});
