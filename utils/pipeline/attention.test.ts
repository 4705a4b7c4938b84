import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, attentionAt, stalledAt, workingDaysBetween } from './attention.ts';

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

  const anyDay = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  property.prop([anyDay, fc.integer({ min: 1, max: 400 })])(
    'ends on a working day, one step at a time, and counts back',
    (day, n) => {
      const result = addWorkingDays(day, n);
      expect(Temporal.PlainDate.from(result).dayOfWeek).toBeLessThanOrEqual(5);
      expect(addWorkingDays(addWorkingDays(day, n - 1), 1)).toBe(result);
      expect(workingDaysBetween(day, result)).toBe(n);
      expect(workingDaysBetween(result, day)).toBe(0);
    },
  );
});

const ZONE = 'Europe/Madrid';
const stage = { stallsAfter: 5 };
const deal = {
  status: 'open' as const,
  stage: { id: 'contact', at: '2026-03-02T10:00:00.000Z' },
  lastTouchAt: '2026-02-20T10:00:00.000Z',
  awaitingReplySince: null,
};

describe('stalledAt', () => {
  it('is the day after five whole working days, where the rep is', () => {
    expect(stalledAt(deal, stage, ZONE)).toBe('2026-03-09T23:00:00.000Z');
    expect(stalledAt(deal, stage, 'America/Bogota')).toBe('2026-03-10T05:00:00.000Z');
  });
  it('counts from the last contact when that is later', () =>
    expect(stalledAt({ ...deal, lastTouchAt: '2026-03-04T08:00:00.000Z' }, stage, ZONE)).toBe(
      '2026-03-11T23:00:00.000Z',
    ));
  it('counts days, not hours, through the clock change', () =>
    expect(stalledAt({ ...deal, lastTouchAt: '2026-03-27T22:30:00Z' }, stage, ZONE)).toBe(
      '2026-04-05T22:00:00.000Z',
    ));
  it.each(['won', 'lost', 'parked'] as const)('never comes for a deal that is %s', (status) => {
    const other = { ...deal, status, awaitingReplySince: deal.lastTouchAt };
    expect(stalledAt(other, stage, ZONE)).toBeNull();
    expect(attentionAt(other, stage, ZONE)).toBeNull();
  });
});

describe('attentionAt', () => {
  it('is at once when an answer is owed', () =>
    expect(attentionAt({ ...deal, awaitingReplySince: '2026-03-03T09:00:00.000Z' }, stage, ZONE)).toBe(
      '2026-03-03T09:00:00.000Z',
    ));
  it('is the stalling otherwise, and when that was earlier', () => {
    expect(attentionAt(deal, stage, ZONE)).toBe('2026-03-09T23:00:00.000Z');
    expect(attentionAt({ ...deal, awaitingReplySince: '2026-03-20T09:00:00Z' }, stage, ZONE)).toBe(
      '2026-03-09T23:00:00.000Z',
    );
  });
});
