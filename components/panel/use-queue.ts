import { useNow } from '../hooks/now.ts';
import { useFreshInsights, useInsights, type TodayItem } from '../hooks/pipeline.ts';

/** What needs the rep today, most urgent first; kept fresh while the panel is open. `undefined` while read. */
export function useQueue(): readonly TodayItem[] | undefined {
  const now = useNow();
  useFreshInsights(now);
  const insights = useInsights();
  return insights === undefined ? undefined : (insights?.today ?? []);
}

/** An item that is about somebody. */
type OfPerson = TodayItem & { personId: string };
const isOfPerson = (item: TodayItem): item is OfPerson => item.personId !== null;

/**
 * The item after the person on screen, from the start again after the last; `null` where nothing in the queue is about
 * somebody else.
 */
export function nextInQueue(
  queue: readonly TodayItem[] | undefined,
  shownPerson: string | null,
): OfPerson | null {
  const people = (queue ?? []).filter(isOfPerson);
  const at = people.findLastIndex(({ personId }) => personId === shownPerson);
  return people[(at + 1) % people.length] ?? null;
}
