import type { CriterionRule } from '../../utils/pipeline/criterion.ts';
import type { DealFacts } from '../hooks/facts.ts';
import type { Place } from '../person/place.ts';

/** Where a criterion is met that takes a page of its own; `null`: it has its field in place. */
export function placeOf(rule: CriterionRule, { deal, marks, proposals, rounds }: DealFacts): Place | null {
  if (rule === 'benefits-cover-needs' && !marks.some(({ value }) => value.kind === 'need')) {
    return { tab: 'qualify', focus: 'need-new' };
  }
  if (rule === 'proposal-sent' || rule === 'proposal-priced' || rule === 'benefits-cover-needs') {
    const drafted = proposals.at(-1)?.state === 'draft';
    return { tab: 'proposal', focus: drafted ? 'proposal-send' : 'proposal-new' };
  }
  if (rule === 'asks-answered') {
    const asks = rounds.flatMap((round) => (round.side === 'them' ? round.asks : []));
    const open = asks.find(({ state }) => state === 'open');
    return { tab: 'negotiation', focus: open ? `ask:${open.id}` : 'negotiation-new' };
  }
  // Care begins with the win: before it, the signature is what leads there.
  return (deal.status === 'won' ? null : BEFORE_WIN[rule]) ?? PLACES[rule] ?? null;
}

const CONTRACT: Place = { tab: 'closing', focus: 'contract' };

const BEFORE_WIN: Partial<Record<CriterionRule, Place>> = {
  'satisfaction-asked': CONTRACT,
  'care-date-set': CONTRACT,
  'further-asked': CONTRACT,
};

const PLACES: Partial<Record<CriterionRule, Place>> = {
  'price-agreed': { tab: 'negotiation', focus: 'agree' },
  'payment-agreed': { tab: 'negotiation', focus: 'agree' },
  'contract-signed': CONTRACT,
  'final-value': CONTRACT,
  'delivery-set': { tab: 'closing', focus: 'delivery' },
  'satisfaction-asked': { tab: 'closing', focus: 'satisfaction' },
  'care-date-set': { tab: 'closing', focus: 'care' },
  'further-asked': { tab: 'closing', focus: 'further' },
};
