import { expect, test } from 'vitest';
import { dealRow, factsOf, markRow, proposalRow, roundRow } from '../../tests/builders/facts.ts';
import { AT } from '../../tests/builders/commands.ts';
import { criterionRule } from '../../utils/pipeline/criterion.ts';
import type { Ask } from '../../utils/pipeline/negotiation.ts';
import { placeOf } from './place-of.ts';

const ask = (id: string, state: Ask['state']): Ask => ({
  id,
  topic: 'price',
  text: 'Ten per cent less',
  onlyFor: null,
  state,
  answeredAt: state === 'open' ? null : AT,
  answer: null,
});

test('a draft is to be sent, without one a version is to be made', () => {
  expect(placeOf('proposal-sent', factsOf())).toEqual({ tab: 'proposal', focus: 'proposal-new' });
  const drafted = factsOf({ proposals: [proposalRow({ state: 'sent' }), proposalRow({ version: 2 })] });
  expect(placeOf('proposal-priced', drafted)).toEqual({ tab: 'proposal', focus: 'proposal-send' });
});

test('benefits begin with the needs they answer', () => {
  expect(placeOf('benefits-cover-needs', factsOf())).toEqual({ tab: 'qualify', focus: 'need-new' });
  const marks = [markRow('n1', { kind: 'need', text: 'Fewer returns', evidence: null })];
  expect(placeOf('benefits-cover-needs', factsOf({ marks }))?.tab).toBe('proposal');
});

test('asks lead to the first of theirs that is open', () => {
  const rounds = [
    roundRow({ side: 'us', asks: [ask('ours', 'open')] }),
    roundRow({ number: 2, asks: [ask('settled', 'granted'), ask('theirs', 'open')] }),
  ];
  expect(placeOf('asks-answered', factsOf({ rounds }))).toEqual({ tab: 'negotiation', focus: 'ask:theirs' });
});

test('care leads to the signature until the deal is won', () => {
  expect(placeOf('care-date-set', factsOf())?.focus).toBe('contract');
  const won = factsOf({ deal: dealRow({ status: 'won' }) });
  expect(placeOf('care-date-set', won)?.focus).toBe('care');
});

test('what has its field in place leads nowhere, all else does', () => {
  const inPlace = criterionRule.options.filter((rule) => placeOf(rule, factsOf()) === null);
  expect(inPlace).toEqual([
    'source-recorded',
    'reachable',
    'fits-profile',
    'outgoing-logged',
    'answer-logged',
    'items-known',
    'verdict-viable',
    'value-set',
    'close-date-set',
    'decision-maker-known',
  ]);
});
