import {
  history,
  personNames,
  type HistoryAbout,
  type HistoryPage,
} from '../../utils/store/queries/history.ts';
import { useLive } from './live.ts';

export type { HistoryAbout, HistoryPage };
export type HistoryEntry = HistoryPage['entries'][number];
export type HistoryChange = HistoryEntry['changes'][number];
export type HistoryValue = NonNullable<HistoryChange['after']>;

/** What was done, newest first, of all or about one person or deal. `undefined` while read. */
export function useHistory(about: HistoryAbout, limit: number): HistoryPage | undefined {
  return useLive(() => history(about, { limit }), [JSON.stringify(about), limit]);
}

const NOBODY: ReadonlyMap<string, string> = new Map();

/** Names of people by id, also of those removed since. */
export function usePersonNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const wanted = [...new Set(ids)].toSorted();
  return useLive(() => (wanted.length > 0 ? personNames(wanted) : NOBODY), [wanted.join()]) ?? NOBODY;
}
