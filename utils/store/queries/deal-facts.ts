import type { DealFacts } from '../../pipeline/facts.ts';
import { db } from '../db.ts';
import { dealFacts } from '../facts.ts';
import { liveRow } from '../rows.ts';

/** All that gates and obstacles know of a deal; `null` for one that is not there. */
export async function factsOfDeal(dealId: string): Promise<DealFacts | null> {
  const deal = liveRow('deals', await db.deals.get(dealId));
  return deal && dealFacts(deal);
}
