import type { Deal } from '../../utils/pipeline/deal.ts';
import { linksOf, ratingsOf, type LinkedDeal, type Rating } from '../../utils/store/queries/deal-story.ts';
import { useLive } from './live.ts';

export type { LinkedDeal, Rating };

/** Every answer to how content the customer is, newest first. `undefined` while read. */
export function useRatings(dealId: string): Rating[] | undefined {
  return useLive(() => ratingsOf(dealId), [dealId]);
}

/** The deals linked with one, both ways. `undefined` while read. */
export function useLinks(deal: Deal) {
  return useLive(() => linksOf(deal), [deal.id, deal.linkedFrom?.dealId]);
}
