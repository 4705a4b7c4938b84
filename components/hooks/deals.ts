import { personCard, searchPeople } from '../../utils/store/index.ts';
import type { DealView } from './people.ts';
import { useLive } from './live.ts';

/** An open deal and the person through whom it was found. */
export interface DealHit {
  view: DealView;
  fullName: string;
  company: string | null;
}

/** Open deals of the people and companies whose name begins with `text`. `undefined` while asked. */
export function useDealSearch(text: string): DealHit[] | undefined {
  const wanted = text.trim();
  return useLive(async () => {
    if (!wanted) return [];
    const hits = await searchPeople(wanted, 8);
    const cards = await Promise.all(hits.map(({ personId }) => personCard(personId)));
    const found = new Map<string, DealHit>();
    for (const card of cards) {
      for (const view of card?.deals ?? []) {
        if (!card || view.deal.status !== 'open' || found.has(view.deal.id)) continue;
        found.set(view.deal.id, {
          view,
          fullName: card.person.fullName,
          company: card.company?.name ?? null,
        });
      }
    }
    return [...found.values()];
  }, [wanted]);
}
