import { expect, it } from 'vitest';
import { BLANK_ROUND, roundInput, saysNothing, unclear, type Item } from './round-form.ts';

const at = '2026-03-02T09:00:00.000Z';
const item = (text: string, onlyFor = '', key = text): Item => ({ key, topic: 'other', text, onlyFor });
const input = (form: Partial<typeof BLANK_ROUND>) =>
  roundInput({ ...BLANK_ROUND, ...form }, { dealId: 'd1', at, price: null });

it('leaves out what was left empty', () => {
  expect(input({ asks: [item(' '), item(' 60 days ')], scope: ' ' })).toEqual({
    dealId: 'd1',
    side: 'them',
    at,
    price: null,
    paymentTerms: null,
    scope: null,
    asks: [{ topic: 'other', text: '60 days', onlyFor: null }],
    gives: [],
    note: null,
    belowFloor: null,
  });
});

it('asks for what a give is only for, once', () => {
  const { asks } = input({
    asks: [item('two years')],
    gives: [item('10 % off', 'Two  years'), item('training', 'a reference'), item('a visit', 'A reference')],
  });
  expect(asks.map(({ text }) => text)).toEqual(['two years', 'a reference']);
});

it('tells an item without words from an empty one', () => {
  const asks = [
    item(''),
    item('🎉'),
    item('less', '', 'ok'),
    item('less', '🎉', 'for'),
    item('', 'more', 'half'),
  ];
  expect([...unclear({ asks, gives: [item('…', '', 'g')] })]).toEqual(['🎉', 'for', 'half', 'g']);
});

it('knows a round that says nothing', () => {
  expect(saysNothing({ ...BLANK_ROUND, gives: [item(' ')], belowFloor: 'x' })).toBe(true);
  expect(saysNothing({ ...BLANK_ROUND, note: 'x' })).toBe(false);
  expect(saysNothing({ ...BLANK_ROUND, asks: [item('x')] })).toBe(false);
});
