import { useLiveQuery } from 'dexie-react-hooks';
import {
  funnel,
  insights,
  pipelines,
  recentPeople,
  searchPeople,
  type FunnelStage,
  type PersonHit,
  type TodayItem,
} from '../../utils/store/index.ts';
import type { Stage } from '../../utils/pipeline/pipeline.ts';

export type { FunnelStage, PersonHit, TodayItem };

/** All the popup shows, read in one go so that it is painted once. */
export interface Glance {
  stages: Stage[];
  totals: FunnelStage[];
  today: TodayItem[];
  /** Instant at which `today` was worked out; `null` before the first time. */
  asOf: string | null;
  /** Somebody has been saved. */
  started: boolean;
}

/** Reads totals, the prepared row and whether there is anybody: the same work for ten people and for a million. */
export async function readGlance(): Promise<Glance> {
  const [[pipeline], prepared, anybody] = await Promise.all([pipelines(), insights(), recentPeople(1)]);
  return {
    stages: pipeline?.stages ?? [],
    totals: pipeline ? await funnel(pipeline.id) : [],
    today: prepared?.today ?? [],
    asOf: prepared?.asOf ?? null,
    started: anybody.length > 0,
  };
}

/** The glance, kept current. `first` is what was read before the first render. */
export function useGlance(first: Glance | null): Glance | null {
  return useLiveQuery(readGlance, [], first);
}

/** People whose name, e-mail or company begins with `text`. `undefined` while asked. */
export function usePeopleFound(text: string): PersonHit[] | undefined {
  const wanted = text.trim();
  return useLiveQuery(() => (wanted ? searchPeople(wanted, 8) : []), [wanted], undefined);
}
