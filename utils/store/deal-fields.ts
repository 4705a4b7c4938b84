import { attentionAt } from '../pipeline/attention.ts';
import type { Deal } from '../pipeline/deal.ts';
import type { DealFacts, Word } from '../pipeline/facts.ts';
import { isTalk } from '../pipeline/obstacles/found.ts';

const later = (a: string, b: string) => (a > b ? a : b);

type Derived = Pick<Deal, 'lastTouchAt' | 'awaitingReplySince' | 'attentionAt'>;

/** What follows for a deal from its log and all that belongs to it. */
export function derivedOf(facts: DealFacts, timeZone: string): Derived {
  const spoken = lastWord(facts.deal, facts.words);
  return { ...spoken, attentionAt: attentionAt({ ...facts, deal: { ...facts.deal, ...spoken } }, timeZone) };
}

/**
 * When the two last spoke, and since when an answer is owed: the first word of the person after our last one; a call taken
 * or a meeting held is a word of both. Nothing is owed in a deal that is lost.
 */
function lastWord(deal: Deal, spoken: readonly Word[]): Omit<Derived, 'attentionAt'> {
  const lastTouchAt = spoken.reduce((last, { at }) => later(last, at), deal.createdAt);
  if (deal.status === 'lost') return { lastTouchAt, awaitingReplySince: null };
  const lastOut = spoken.findLast((word) => word.direction === 'out' || isTalk(word))?.at ?? '';
  // Of two words at one instant ours is the later one, however their rows are ordered.
  const owed = spoken.find(({ at, direction }) => direction === 'in' && at > lastOut);
  return { lastTouchAt, awaitingReplySince: owed?.at ?? null };
}
