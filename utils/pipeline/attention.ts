import type { DealFacts } from './facts.ts';
import { upcomingOf } from './obstacle.ts';

/**
 * The instant at which the first obstacle of a deal becomes true, kept on the deal so that the passing of time needs no
 * recount. May lie in the past. `null`: nothing will, as long as nothing happens.
 *
 * @param timeZone the rep's, since days begin where the rep is
 */
export function attentionAt(facts: DealFacts, timeZone: string): string | null {
  return upcomingOf(facts, timeZone)[0]?.since ?? null;
}
