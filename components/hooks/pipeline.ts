import { insights, pipelines, refreshInsights, type Insights } from '../../utils/store/index.ts';
import { useEffect } from 'react';
import { useLive } from './live.ts';

export type { Insights };
export type TodayItem = Insights['today'][number];

/** The rep's pipelines; the standard one is always there. `undefined` while read. */
export function usePipelines() {
  return useLive(() => pipelines(), []);
}

/** The prepared row of what needs the rep today. `undefined` while read, `null` before it was first prepared. */
export function useInsights(): Insights | null | undefined {
  return useLive(() => insights(), []);
}

/** Lets the open page prepare that row again whenever it may have aged. */
export function useFreshInsights(now: Date): void {
  useEffect(() => {
    void refreshInsights(now);
  }, [now]);
}
