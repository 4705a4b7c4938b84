import { useNow } from '../hooks/now.ts';
import { useFreshInsights, useInsights, type TodayItem } from '../hooks/pipeline.ts';

/** What needs the rep today, most urgent first; kept fresh while the panel is open. `undefined` while read. */
export function useQueue(): readonly TodayItem[] | undefined {
  const now = useNow();
  useFreshInsights(now);
  const insights = useInsights();
  return insights === undefined ? undefined : (insights?.today ?? []);
}

/** The item after the person on screen, from the start again after the last; `null` for an empty queue. */
export function nextInQueue(
  queue: readonly TodayItem[] | undefined,
  shownPerson: string | null,
): TodayItem | null {
  if (!queue || queue.length === 0) return null;
  const at = queue.findIndex(({ personId }) => personId === shownPerson);
  return queue[(at + 1) % queue.length] ?? null;
}
