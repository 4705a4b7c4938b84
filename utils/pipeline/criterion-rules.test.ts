import { describe, expect, it } from 'vitest';
import {
  dealRow,
  factsOf,
  markRow,
  pipelineRow,
  proposalRow,
  roundRow,
  word,
} from '../../tests/builders/facts.ts';
import { RULES } from './criterion-rules.ts';
import { criterionRule, type CriterionRule } from './criterion.ts';
import type { Deal } from './deal.ts';
import type { DealFacts, Word } from './facts.ts';
import type { ItemState } from './qualification.ts';

const TODAY = '2026-03-02';
const AT = '2026-03-02T09:00:00.000Z';
const EUR = { amount: 100, currency: 'EUR' };
const evidence = { quote: 'We have 20,000', link: null, on: null, activityId: null };
const line = { id: 'l1', text: 'Mill', quantity: 1000, unit: null, unitPrice: 100, discount: 0, tax: 0 };
const agreed = { on: TODAY, price: EUR, paymentTerms: null, scope: null, belowFloor: null };
const signed = (signedOn: string | null) => ({ contract: { sentOn: null, signedOn, link: null } });
const ask = {
  id: 'a1',
  topic: 'price' as const,
  text: 'Less',
  onlyFor: null,
  answeredAt: null,
  answer: null,
};

const of = (change: Partial<Deal>) => factsOf({ deal: dealRow(change) });
const yes = (...items: string[]) => items.map((item) => markRow(item, { kind: 'profile', answer: 'yes' }));
const known = (item: string, state: ItemState, by: 'evidence' | 'note' | null = 'evidence') =>
  markRow(item, {
    kind: 'qualification',
    state,
    evidence: by === 'evidence' ? [evidence] : [],
    personId: null,
    note: by === 'note' ? 'Said so' : null,
    on: TODAY,
  });
const need = (item: string) => markRow(item, { kind: 'need', text: 'Less waste', evidence: null });
const benefit = (needId: string | null) => ({ needId, need: null, text: 'Half the waste' });
const bant = (...states: ItemState[]) =>
  ['budget', 'authority', 'need', 'timing'].flatMap((item, n) => {
    const state = states[n];
    return state ? [known(item, state)] : [];
  });
const spoke = (...change: Partial<Word>[]) =>
  factsOf({ words: change.map((one) => word(AT, one.direction ?? 'unknown', one)) });
const emptyProfile = pipelineRow({ profile: { items: [], needed: 3 } });
const strict = pipelineRow({ profile: { items: [{ id: 'x', name: 'X' }], needed: 5 } });

/** What each rule holds for, and what it does not hold for. */
const TABLE: Record<CriterionRule, { holds: DealFacts[]; not: DealFacts[] }> = {
  'source-recorded': { holds: [of({ source: 'event' })], not: [of({ source: null })] },
  reachable: { holds: [factsOf({ contactPoints: 1 })], not: [factsOf()] },
  'fits-profile': {
    holds: [
      factsOf({ marks: yes('need-we-meet', 'can-pay', 'in-our-area') }),
      factsOf({ pipeline: emptyProfile }),
      // More yeses than there are questions cannot be asked for.
      factsOf({ pipeline: strict, marks: yes('x') }),
    ],
    not: [
      factsOf({ marks: yes('need-we-meet', 'can-pay') }),
      factsOf({ marks: yes('need-we-meet', 'can-pay', 'no-such-question') }),
      factsOf({
        marks: [...yes('need-we-meet', 'can-pay'), markRow('right-size', { kind: 'profile', answer: 'no' })],
      }),
      factsOf({ pipeline: strict }),
    ],
  },
  'outgoing-logged': {
    holds: [
      spoke({ direction: 'out' }),
      spoke({ channel: 'call', outcome: 'answered' }),
      spoke({ channel: 'meeting', outcome: 'held' }),
    ],
    not: [
      factsOf(),
      spoke({ direction: 'in' }, { direction: 'unknown' }),
      spoke({ channel: 'meeting', outcome: 'no-show' }),
      spoke({ channel: 'mail', outcome: 'answered' }),
    ],
  },
  'answer-logged': {
    holds: [spoke({ direction: 'in' }), spoke({ direction: 'out', channel: 'call', outcome: 'answered' })],
    not: [
      factsOf(),
      spoke({ direction: 'out' }, { direction: 'unknown' }),
      spoke({ direction: 'out', channel: 'call', outcome: 'voicemail' }),
    ],
  },
  'items-known': {
    holds: [
      factsOf({ marks: bant('confirmed', 'weak', 'failed', 'confirmed') }),
      factsOf({ marks: [...bant('confirmed', 'weak', 'failed'), known('timing', 'weak', 'note')] }),
    ],
    not: [
      factsOf(),
      factsOf({ marks: bant('confirmed', 'confirmed', 'confirmed') }),
      factsOf({ marks: bant('confirmed', 'confirmed', 'confirmed', 'unknown') }),
      factsOf({
        marks: [...bant('confirmed', 'confirmed', 'confirmed'), known('timing', 'confirmed', null)],
      }),
    ],
  },
  'verdict-viable': {
    holds: [of({ verdict: { answer: 'viable', on: TODAY, note: null } })],
    not: [of({}), of({ verdict: { answer: 'not-now', on: TODAY, note: null } })],
  },
  'proposal-sent': {
    holds: [
      factsOf({ proposals: [proposalRow({ state: 'sent' })] }),
      factsOf({ proposals: [proposalRow({ state: 'declined' }), proposalRow({ id: 'o2', version: 2 })] }),
    ],
    not: [factsOf(), factsOf({ proposals: [proposalRow()] })],
  },
  'proposal-priced': {
    holds: [
      factsOf({ proposals: [proposalRow({ state: 'sent', lines: [line] })] }),
      factsOf({ proposals: [proposalRow({ state: 'accepted', lines: [line] })] }),
    ],
    not: [
      factsOf({ proposals: [proposalRow({ lines: [line] })] }),
      factsOf({ proposals: [proposalRow({ state: 'sent' })] }),
      factsOf({ proposals: [proposalRow({ state: 'declined', lines: [line] })] }),
    ],
  },
  'benefits-cover-needs': {
    holds: [
      factsOf({
        marks: [need('n1'), need('n2')],
        proposals: [
          proposalRow({ state: 'sent' }),
          proposalRow({ id: 'o2', version: 2, state: 'sent', benefits: [benefit('n2'), benefit('n1')] }),
        ],
      }),
    ],
    not: [
      factsOf({ proposals: [proposalRow({ state: 'sent', benefits: [benefit(null)] })] }),
      factsOf({ marks: [need('n1')] }),
      factsOf({ marks: [need('n1')], proposals: [proposalRow({ benefits: [benefit('n1')] })] }),
      factsOf({
        marks: [need('n1'), need('n2')],
        proposals: [proposalRow({ state: 'sent', benefits: [benefit('n1')] })],
      }),
      // What an earlier version said is not in the offer any more.
      factsOf({
        marks: [need('n1')],
        proposals: [
          proposalRow({ state: 'sent', benefits: [benefit('n1')] }),
          proposalRow({ id: 'o2', version: 2, state: 'sent' }),
        ],
      }),
    ],
  },
  'asks-answered': {
    holds: [
      factsOf(),
      factsOf({ rounds: [roundRow({ asks: [{ ...ask, state: 'refused' }] })] }),
      factsOf({ rounds: [roundRow({ side: 'us', asks: [{ ...ask, state: 'open' }] })] }),
    ],
    not: [
      factsOf({ rounds: [roundRow(), roundRow({ id: 'n2', number: 2, asks: [{ ...ask, state: 'open' }] })] }),
    ],
  },
  'price-agreed': { holds: [of({ agreed })], not: [of({ value: EUR })] },
  'payment-agreed': {
    holds: [of({ agreed: { ...agreed, paymentTerms: '30 days' } })],
    not: [of({ agreed }), of({})],
  },
  'contract-signed': {
    holds: [of(signed(TODAY)), of(signed('2026-01-31'))],
    not: [of({}), of(signed(null)), of(signed('2026-03-03'))],
  },
  'final-value': {
    holds: [of({ ...signed(TODAY), value: EUR })],
    not: [of(signed(TODAY)), of({ value: EUR })],
  },
  'delivery-set': {
    holds: [
      of({ delivery: { planned: '2026-04-01', done: null } }),
      of({ delivery: { planned: null, done: TODAY } }),
    ],
    not: [of({}), of({ delivery: { planned: null, done: null } })],
  },
  'satisfaction-asked': { holds: [of({ satisfaction: { score: 0, on: TODAY, note: null } })], not: [of({})] },
  'care-date-set': {
    holds: [of({ care: { next: TODAY, step: 0 } })],
    not: [of({}), of({ care: { next: null, step: 2 } }), of({ care: { next: '2026-03-01', step: 0 } })],
  },
  'further-asked': { holds: [of({ further: { on: TODAY, answer: 'nothing', note: null } })], not: [of({})] },
  'value-set': { holds: [of({ value: EUR })], not: [of({})] },
  'close-date-set': { holds: [of({ expectedClose: TODAY })], not: [of({})] },
  'decision-maker-known': {
    holds: [factsOf({ people: [{ personId: 'p1', role: 'decision-maker', primary: false }] })],
    not: [factsOf(), factsOf({ people: [{ personId: 'p1', role: 'champion', primary: true }] })],
  },
};

describe.each(criterionRule.options)('%s', (rule) => {
  const { holds, not } = TABLE[rule];
  it.each(holds.map((facts, n) => [n, facts] as const))('holds: case %i', (_, facts) =>
    expect(RULES[rule](facts, TODAY)).toBe(true),
  );
  it.each(not.map((facts, n) => [n, facts] as const))('does not hold: case %i', (_, facts) =>
    expect(RULES[rule](facts, TODAY)).toBe(false),
  );
});
