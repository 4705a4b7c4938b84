import { expect, it } from 'vitest';
import type { TodayItem } from '../hooks/pipeline.ts';
import { nextInQueue } from './use-queue.ts';

const item = (personId: string | null, dealId: string | null = personId): TodayItem => ({
  kind: 'task-due',
  dealId,
  personId,
  fullName: personId,
  company: null,
  since: '2026-03-02T09:00:00.000Z',
  value: null,
  title: null,
  taskId: null,
  count: 1,
});
const next = (queue: TodayItem[], shown: string | null) => nextInQueue(queue, shown)?.personId;

it('goes from person to person and round again, past what is about nobody', () => {
  const queue = [item('ana'), item(null), item('beto'), item('caro', 'one'), item('caro', 'two')];
  expect(next(queue, null)).toBe('ana');
  expect(next(queue, 'ana')).toBe('beto');
  expect(next(queue, 'caro')).toBe('ana');
  expect(next(queue, 'somebody else')).toBe('ana');
});

it('goes nowhere where nobody is', () => {
  expect(nextInQueue(undefined, null)).toBeNull();
  expect(nextInQueue([item(null)], null)).toBeNull();
});
