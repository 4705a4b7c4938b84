import type { CriterionRule } from './criterion.ts';
import type { DealFacts, Word } from './facts.ts';
import { markOf } from './mark.ts';
import { profileOf } from './pipeline.ts';
import type { Proposal } from './proposal.ts';
import { frameOf } from './qualification.ts';

/** @param today the rep's calendar day */
type Rule = (facts: DealFacts, today: string) => boolean;

/** Whether the two spoke with each other, whoever began: a call that was answered, a meeting that was held. */
const isTalk = ({ channel, outcome }: Word): boolean =>
  (channel === 'call' || channel === 'meeting') && (outcome === 'answered' || outcome === 'held');

const isSent = ({ state }: Proposal): boolean => state !== 'draft';

/** At least as many questions answered yes as the profile asks for; a profile that asks nothing is met. */
const fitsProfile: Rule = ({ marks, pipeline }) => {
  const { items, needed } = profileOf(pipeline);
  const yes = items.filter(({ id }) => markOf(marks, 'profile', id)?.answer === 'yes');
  return yes.length >= Math.min(needed, items.length);
};

/** Known is also what failed: the rep knows where they stand. What nothing is noted for is a guess, and is not known. */
const itemsKnown: Rule = ({ marks, pipeline }) =>
  frameOf(pipeline).items.every(({ id }) => {
    const known = markOf(marks, 'qualification', id);
    return known !== null && known.state !== 'unknown' && (known.evidence.length > 0 || known.note !== null);
  });

/**
 * The version sent last answers every need that was captured. Without any need the rule does not hold: there is nothing
 * to set a benefit against, which is worth a question and, if so it is, a tick.
 */
const benefitsCoverNeeds: Rule = ({ marks, proposals }) => {
  const needs = marks.filter(({ value }) => value.kind === 'need').map(({ item }) => item);
  const covered = new Set(proposals.findLast(isSent)?.benefits.map(({ needId }) => needId));
  return needs.length > 0 && needs.every((need) => covered.has(need));
};

const contractSigned: Rule = ({ deal }, today) => {
  const signedOn = deal.contract?.signedOn ?? null;
  return signedOn !== null && signedOn <= today;
};

/** What each rule asks of the record. A word whose direction is not known proves nothing by itself. */
export const RULES: Readonly<Record<CriterionRule, Rule>> = {
  'source-recorded': ({ deal }) => deal.source !== null,
  reachable: ({ contactPoints }) => contactPoints > 0,
  'fits-profile': fitsProfile,
  'outgoing-logged': ({ words }) => words.some((word) => word.direction === 'out' || isTalk(word)),
  'answer-logged': ({ words }) => words.some((word) => word.direction === 'in' || isTalk(word)),
  'items-known': itemsKnown,
  'verdict-viable': ({ deal }) => deal.verdict?.answer === 'viable',
  'proposal-sent': ({ proposals }) => proposals.some(isSent),
  // A declined price is none that anybody goes on with.
  'proposal-priced': ({ proposals }) =>
    proposals.some(({ state, lines }) => (state === 'sent' || state === 'accepted') && lines.length > 0),
  'benefits-cover-needs': benefitsCoverNeeds,
  'asks-answered': ({ rounds }) =>
    !rounds.some(({ side, asks }) => side === 'them' && asks.some(({ state }) => state === 'open')),
  'price-agreed': ({ deal }) => deal.agreed !== null,
  'payment-agreed': ({ deal }) => deal.agreed !== null && deal.agreed.paymentTerms !== null,
  'contract-signed': contractSigned,
  'final-value': (facts, today) => facts.deal.value !== null && contractSigned(facts, today),
  'delivery-set': ({ deal }) => (deal.delivery?.planned ?? deal.delivery?.done ?? null) !== null,
  'satisfaction-asked': ({ deal }) => deal.satisfaction !== null,
  // A date that has passed is not the next one.
  'care-date-set': ({ deal }, today) => (deal.care?.next ?? '') >= today,
  'further-asked': ({ deal }) => deal.further !== null,
  'value-set': ({ deal }) => deal.value !== null,
  'close-date-set': ({ deal }) => deal.expectedClose !== null,
  'decision-maker-known': ({ people }) => people.some(({ role }) => role === 'decision-maker'),
};
