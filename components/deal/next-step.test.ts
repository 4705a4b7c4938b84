import { expect, test } from 'vitest';
import { taskRow } from '../../tests/builders/facts.ts';
import type { Obstacle } from '../../utils/pipeline/obstacle.ts';
import { nextStepOf, stepToTell } from './next-step.ts';

const due = (id: string, on: string, at: string | null = null) => taskRow({ id, due: { on, at } });

const obstacle = (type: Obstacle['type'], subject: string | null = null): Obstacle => ({
  type,
  subject,
  since: '2026-03-02T09:00:00.000Z',
  count: 1,
  limit: null,
  value: null,
  proof: [],
  action: 'plan-step',
});

test('the next step is the open task that is due first, a time of day before none', () => {
  const tasks = [
    due('later', '2026-03-06'),
    due('some time', '2026-03-05'),
    due('at nine', '2026-03-05', '09:00'),
    { ...due('done', '2026-03-01'), doneAt: '2026-03-01T09:00:00.000Z' },
  ];
  expect(nextStepOf(tasks)?.id).toBe('at nine');
  expect(nextStepOf(tasks.toReversed())?.id).toBe('at nine');
});

test('there is none where all is done', () => {
  expect(nextStepOf([])).toBeNull();
  expect(nextStepOf([{ ...due('done', '2026-03-01'), doneAt: '2026-03-01T09:00:00.000Z' }])).toBeNull();
});

test('what an obstacle in sight says of the next step is not said twice', () => {
  const late = due('late', '2026-03-01');
  const soon = due('soon', '2026-03-09');
  const overdue = obstacle('step-overdue', 'late');
  expect(stepToTell([late, soon], [])?.id).toBe('late');
  expect(stepToTell([late, soon], [overdue])?.id).toBe('soon');
  expect(stepToTell([late], [overdue])).toBeUndefined();
  expect(stepToTell([], [obstacle('no-next-step')])).toBeUndefined();
  expect(stepToTell([], [])).toBeNull();
  const outOfSight = [obstacle('no-answer'), obstacle('single-contact'), overdue];
  expect(stepToTell([late], outOfSight)?.id).toBe('late');
});
