import { describe, expect, it } from 'vitest';
import { pipelineRow, taskRow } from '../../tests/builders/facts.ts';
import type { DealStatus } from './deal.ts';
import { activityDetail, type ActivityDetail } from './activity.ts';
import { parkedTimes, thresholdsFrom, type Visit, visitsOf } from './visits.ts';

const ZONE = 'Europe/Madrid';
const PIPELINE = 'pipeline-standard';
// 2 March 2026 is a Monday.
const march = (day: number, time = '09:00') => `2026-03-${String(day).padStart(2, '0')}T${time}:00.000Z`;
const NOW = march(31);

const entry = (at: string, detail: unknown): { at: string; detail: ActivityDetail } => ({
  at,
  detail: activityDetail.parse(detail),
});
const flow = { entered: [], advanced: [] };
const opened = (at: string) =>
  entry(at, { type: 'deal-opened', pipelineId: PIPELINE, to: 'prospect', ...flow });
const moved = (at: string, from: string, to: string, pipelineId = PIPELINE) =>
  entry(at, { type: 'stage-moved', pipelineId, from, to, reason: null, ...flow });
const became = (at: string, from: DealStatus, to: DealStatus) =>
  entry(at, { type: 'status-changed', from, to, reason: null, note: null, competitor: null, until: null });

const short = (visits: Visit[]) => visits.map(({ stageId, days, left }) => [stageId, days, left]);

describe('parkedTimes', () => {
  it('go from parking to waking, whatever becomes of the deal later; a new date for waking begins none', () => {
    const log = [
      opened(march(2)),
      became(march(3), 'open', 'parked'),
      became(march(4), 'parked', 'parked'),
      became(march(5), 'parked', 'open'),
      became(march(6), 'open', 'lost'),
      became(march(9), 'lost', 'open'),
      became(march(10), 'open', 'parked'),
    ];
    expect(parkedTimes(log)).toEqual([
      { from: march(3), to: march(5) },
      { from: march(10), to: null },
    ]);
  });
  it('leave out the waking of a deal whose parking the log does not tell', () =>
    expect(parkedTimes([became(march(5), 'parked', 'open')])).toEqual([]));
});

describe('visitsOf', () => {
  it('goes from coming to leaving, in working days; the last one is still on', () => {
    const log = [
      opened(march(2)),
      moved(march(6), 'prospect', 'contact'),
      moved(march(9), 'contact', 'prospect'),
    ];
    expect(short(visitsOf(log, [], march(11), ZONE))).toEqual([
      ['prospect', 4, true],
      ['contact', 1, true],
      ['prospect', 2, false],
    ]);
  });

  it('ends with a loss and a win, and begins again when the deal is opened again', () => {
    const log = [opened(march(2)), became(march(4), 'open', 'lost'), became(march(16), 'lost', 'open')];
    expect(short(visitsOf(log, [], march(17), ZONE))).toEqual([
      ['prospect', 2, true],
      ['prospect', 1, false],
    ]);
    const regained = [opened(march(2)), became(march(4), 'open', 'won'), became(march(16), 'won', 'open')];
    expect(short(visitsOf(regained, [], march(17), ZONE))).toEqual([
      ['prospect', 2, true],
      ['prospect', 1, false],
    ]);
    const won = [moved(march(2), 'negotiate', 'close'), became(march(5), 'open', 'won')];
    expect(short(visitsOf([...won, moved(march(9), 'close', 'follow-up')], [], march(10), ZONE))).toEqual([
      ['close', 3, true],
      ['follow-up', 1, false],
    ]);
  });

  it('leaves out a visit of which only the end is known', () => {
    expect(visitsOf([became(march(4), 'open', 'lost')], [], NOW, ZONE)).toEqual([]);
    expect(visitsOf([entry(march(2), { type: 'note', text: 'imported' })], [], NOW, ZONE)).toEqual([]);
  });

  it('does not count the days parked, and sees a parked deal only until then', () => {
    const parked = [opened(march(2)), became(march(4), 'open', 'parked')];
    expect(short(visitsOf(parked, [], NOW, ZONE))).toEqual([['prospect', 2, false]]);
    const woken = [...parked, became(march(18), 'parked', 'open'), moved(march(20), 'prospect', 'contact')];
    expect(short(visitsOf(woken, [], march(20), ZONE))).toEqual([
      ['prospect', 4, true],
      ['contact', 0, false],
    ]);
  });

  it('does not count the days that began with a step planned, once each', () => {
    const on = (day: number) => `2026-03-${String(day).padStart(2, '0')}`;
    const planned = (from: number, to: number, change = {}) =>
      taskRow({ createdAt: march(from), due: { on: on(to), at: null }, ...change });
    const log = [opened(march(2)), moved(march(13), 'prospect', 'contact')];
    const days = (...tasks: ReturnType<typeof taskRow>[]) => visitsOf(log, tasks, march(13), ZONE)[0]?.days;
    expect(days()).toBe(9);
    expect(days(planned(3, 5))).toBe(7);
    expect(days(planned(3, 5), planned(4, 6))).toBe(6);
    expect(days(planned(3, 12, { doneAt: march(5) }))).toBe(7);
    expect(days(planned(3, 5, { doneAt: march(12) }))).toBe(7);
    expect(days(planned(3, 5, { snoozedUntil: march(9) }))).toBe(5);
    expect(days(planned(3, 3))).toBe(9);
  });

  it('begins days where the rep is', () => {
    const log = [opened(march(2, '23:30')), moved(march(3, '12:00'), 'prospect', 'contact')];
    expect(visitsOf(log, [], NOW, 'Europe/Madrid')[0]?.days).toBe(0);
    expect(visitsOf(log, [], NOW, 'America/New_York')[0]?.days).toBe(1);
  });
});

describe('thresholdsFrom', () => {
  const visit = (days: number, left = true, change: Partial<Visit> = {}): Visit => ({
    pipelineId: PIPELINE,
    stageId: 'prospect',
    days,
    left,
    ...change,
  });
  const of = (visits: Visit[]) => thresholdsFrom(pipelineRow(), visits)['prospect'];
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((days) => visit(days));

  it('is the 80th percentile once ten deals have left', () => {
    expect(of(ten)).toEqual({ days: 8, from: 'history', n: 10 });
    expect(of(ten.slice(1))).toEqual({ days: 5, from: 'settings', n: 9 });
  });

  it('lets those still there count for as long as they have been', () => {
    expect(of([...ten, ...[9, 9, 9].map((days) => visit(days, false))])).toMatchObject({ days: 10, n: 13 });
  });

  it('is the pipeline’s number where the curve does not come down so far', () => {
    const waiting = Array.from({ length: 5 }, () => visit(30, false));
    expect(of([...ten, ...waiting])).toEqual({ days: 5, from: 'settings', n: 15 });
  });

  it('counts those that left, not those still there, towards the ten', () =>
    expect(of([...ten.slice(1), visit(1, false)])).toEqual({ days: 5, from: 'settings', n: 10 }));

  it('is never less than a day, and knows stages and pipelines apart', () => {
    expect(of([...ten, ...ten.map((one) => ({ ...one, stageId: 'contact', days: 90 }))])).toEqual({
      days: 8,
      from: 'history',
      n: 10,
    });
    expect(of(ten.map((one) => ({ ...one, days: 0 })))?.days).toBe(1);
    expect(of(ten.map((one) => ({ ...one, pipelineId: 'other' })))).toEqual({
      days: 5,
      from: 'settings',
      n: 0,
    });
  });
});
