import { useEffect, useState } from 'react';
import { readGlance, type Glance } from '../../utils/store/glance.ts';
import type { Insights } from '../../utils/store/insights-row.ts';
import type { PersonHit } from '../../utils/store/queries/hits.ts';

export { readGlance, type Glance, type PersonHit };
export type TodayItem = Insights['today'][number];

/** Longest wait for a quiet moment after the first paint, ms. */
const SOON = 200;

/** Resolves once the popup is on screen and the page has nothing more pressing to do. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    requestIdleCallback(() => done(), { timeout: SOON });
  });
}

/** The store with all its libraries. */
const later = () => import('./popup-later.ts');

/** What the popup shows, kept current. `first` is what was read before the first paint. */
export function useGlance(first: Glance | null): Glance | null {
  const [glance, setGlance] = useState(first);
  useEffect(() => {
    let stopped = false;
    let stop: (() => void) | undefined;
    const read = () => {
      // A store that cannot be read says so through its health.
      readGlance()
        .then((now) => (stopped ? undefined : setGlance(now)))
        .catch(() => undefined);
    };
    void (async () => {
      await painted();
      const { watchGlance } = await later();
      if (!stopped) stop = watchGlance(read);
    })();
    return () => {
      stopped = true;
      stop?.();
    };
  }, []);
  return glance;
}

/** People whose name, company or e-mail begins with `text`. `undefined` while asked. */
export function usePeopleFound(text: string): PersonHit[] | undefined {
  const wanted = text.trim();
  const [found, setFound] = useState<{ wanted: string; hits: PersonHit[] } | null>(null);
  useEffect(() => {
    let stopped = false;
    if (wanted !== '') {
      void later()
        .then(({ searchPeople }) => searchPeople(wanted, 8))
        .then((hits) => !stopped && setFound({ wanted, hits }));
    }
    return () => {
      stopped = true;
    };
  }, [wanted]);
  // The hits of what was typed a moment ago stay until the new ones are there: the list does not flicker.
  return wanted === '' ? undefined : found?.hits;
}
