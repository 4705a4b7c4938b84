import type { DealFacts } from '../../utils/pipeline/facts.ts';
import { factsOfDeal } from '../../utils/store/index.ts';
import { useLive } from './live.ts';

export type { DealFacts };

/** All that gates, obstacles and the deal's pages know of it. `undefined` while read, `null` when it is not there. */
export function useDealFacts(dealId: string | null): DealFacts | null | undefined {
  return useLive(() => (dealId === null ? null : factsOfDeal(dealId)), [dealId]);
}
