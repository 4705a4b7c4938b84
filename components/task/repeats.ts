import { recurrence, type Recurrence } from '../../utils/pipeline/task.ts';

/** The rhythms a rep can choose from; others come from words ("every 10 days"). */
export const USUAL: readonly Recurrence[] = [
  { every: 1, unit: 'day' },
  { every: 1, unit: 'working-day' },
  { every: 1, unit: 'week' },
  { every: 2, unit: 'week' },
  { every: 1, unit: 'month' },
  { every: 3, unit: 'month' },
  { every: 1, unit: 'year' },
];

/** A rhythm as the value of a choice; empty for none. */
export const toChoice = (repeats: Recurrence | null): string =>
  repeats ? `${repeats.every} ${repeats.unit}` : '';

/** The rhythm of such a value. */
export function fromChoice(value: string): Recurrence | null {
  const [every, unit] = value.split(' ');
  return recurrence.safeParse({ every: Number(every), unit }).data ?? null;
}
