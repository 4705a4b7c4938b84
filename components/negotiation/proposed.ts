import type { DealFacts } from '../../utils/pipeline/facts.ts';
import { sumsOf } from '../../utils/pipeline/proposal-sums.ts';
import type { Money } from '../../utils/pipeline/row.ts';

/** What an agreement would most likely say. */
export interface Proposed {
  price: Money | null;
  paymentTerms: string | null;
  scope: string | null;
}

/**
 * The agreement as it stands already; else the accepted proposal, where nothing moved after it; else the last price,
 * payment terms and scope that anybody named.
 */
export function proposedAgreement({
  deal,
  rounds,
  proposals,
}: Pick<DealFacts, 'deal' | 'rounds' | 'proposals'>): Proposed {
  if (deal.agreed) return deal.agreed;
  const newestFirst = rounds.toReversed();
  const accepted = proposals.findLast(({ state }) => state === 'accepted');
  // Tax is passed on: it is no part of what the deal is worth.
  const net = accepted && (sumsOf(accepted)?.net ?? null);
  const named: Proposed = {
    price: newestFirst.find(({ price }) => price !== null)?.price ?? null,
    paymentTerms: newestFirst.find(({ paymentTerms }) => paymentTerms !== null)?.paymentTerms ?? null,
    scope: newestFirst.find(({ scope }) => scope !== null)?.scope ?? null,
  };
  if (!accepted) return named;
  const offered: Proposed = {
    price: typeof net === 'number' ? { amount: net, currency: accepted.currency } : null,
    paymentTerms: accepted.paymentTerms || null,
    scope: accepted.title,
  };
  const [first, second] =
    (newestFirst[0]?.at ?? '') > (accepted.answeredAt ?? '') ? [named, offered] : [offered, named];
  return {
    price: first.price ?? second.price,
    paymentTerms: first.paymentTerms ?? second.paymentTerms,
    scope: first.scope ?? second.scope,
  };
}
