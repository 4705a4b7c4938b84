import { expect, test } from 'vitest';
import { taskRow } from '../../tests/builders/facts.ts';
import { nextStepOf } from './next-step.ts';

const due = (id: string, on: string, at: string | null = null) => taskRow({ id, due: { on, at } });

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
