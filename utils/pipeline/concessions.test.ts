import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { roundRow } from '../../tests/builders/facts.ts';
import { belowFloor, currencyOf, standingOf } from './concessions.ts';
import type { Ask, Round, Side } from './negotiation.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const usd = (amount: number) => ({ amount, currency: 'USD' });
const at = (number: number) => `2026-03-0${String(number)}T09:00:00.000Z`;
const move = (number: number, side: Side, change: Partial<Round> = {}) =>
  roundRow({ id: `n${String(number)}`, number, at: at(number), side, ...change });
const price = (number: number, side: Side, amount: number) => move(number, side, { price: eur(amount) });
const ask = (text: string, change: Partial<Ask> = {}): Ask => ({
  id: text,
  topic: 'price',
  text,
  onlyFor: null,
  state: 'open',
  answeredAt: null,
  answer: null,
  ...change,
});
const give = (text: string, onlyFor: string | null = null) => ({ topic: 'scope' as const, text, onlyFor });

describe('prices', () => {
  const rounds = [
    price(1, 'us', 10_000),
    price(2, 'them', 7_000),
    price(3, 'us', 9_500),
    price(4, 'us', 9_200),
    price(5, 'them', 7_500),
  ];

  it('gives each concession, the rate of each side, the gap and who moved last', () => {
    const { us, them, gap, lastMover } = standingOf(rounds.toReversed(), 'EUR');
    expect(us.prices.map(({ number, conceded, share }) => [number, conceded, share])).toEqual([
      [1, 0, 0],
      [3, 500, 500],
      [4, 300, 300],
    ]);
    expect(us).toMatchObject({ total: 800, share: 800, concessions: 2, rate: 400 });
    expect(them).toMatchObject({ total: 500, share: 714, concessions: 1, rate: 500 });
    expect([gap, lastMover]).toEqual([1_700, 'them']);
  });

  it('counts a step back against the total, not as a concession', () => {
    const { us } = standingOf([...rounds.slice(0, 4), price(6, 'us', 9_600)], 'EUR');
    expect(us.prices.at(-1)).toMatchObject({ conceded: -400, share: -400 });
    expect(us).toMatchObject({ total: 400, concessions: 2, rate: 200 });
  });

  it('leaves other currencies out, and says which rounds', () => {
    const mixed = [...rounds, move(6, 'us', { price: usd(1) })];
    expect(standingOf(mixed, 'EUR')).toMatchObject({ otherCurrency: [6], gap: 1_700 });
    expect(standingOf(mixed, 'USD')).toMatchObject({ otherCurrency: [1, 2, 3, 4, 5], gap: null });
  });

  it('has nothing to say before anything was said', () => {
    const nothing = { prices: [], total: 0, share: null, concessions: 0, rate: null, unreturned: 0 };
    expect(standingOf([], 'EUR')).toEqual({
      currency: 'EUR',
      us: nothing,
      them: nothing,
      gap: null,
      lastMover: null,
      openAsks: { us: [], them: [] },
      conditions: [],
      otherCurrency: [],
    });
    expect(standingOf([price(1, 'us', 0)], 'EUR').us.share).toBe(null);
  });

  it('stays exact with the largest amounts', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const { us } = standingOf([price(1, 'us', most), price(2, 'us', 1)], 'EUR');
    expect(us).toMatchObject({ total: most - 1, share: 10_000, rate: most - 1 });
  });

  const moves = fc.array(
    fc.record({
      side: fc.constantFrom<Side>('us', 'them'),
      amount: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    }),
    { maxLength: 20 },
  );

  test.prop([moves])('adds up to the first price less the last, whatever the order of the rows', (given) => {
    const all = given.map(({ side, amount }, index) =>
      roundRow({
        id: `n${String(index)}`,
        number: index + 1,
        side,
        price: amount === null ? null : eur(amount),
      }),
    );
    const standing = standingOf(all, 'EUR');
    expect(standingOf(all.toReversed(), 'EUR')).toEqual(standing);
    for (const side of ['us', 'them'] as const) {
      const { prices, total, concessions, rate } = standing[side];
      const [first, last] = [prices[0]?.price ?? 0, prices.at(-1)?.price ?? 0];
      expect(total).toBe(side === 'us' ? first - last : last - first);
      expect(prices.filter(({ conceded }) => conceded > 0)).toHaveLength(concessions);
      expect(rate === null).toBe(concessions === 0);
      if (rate !== null) expect(2 * Math.abs(rate * concessions - total)).toBeLessThanOrEqual(concessions);
    }
  });
});

describe('what was returned', () => {
  const unreturned = (rounds: Round[]) => {
    const { us, them } = standingOf(rounds, 'EUR');
    return [us.unreturned, them.unreturned];
  };
  const two = [price(1, 'us', 100), price(2, 'us', 90), price(3, 'us', 80)];

  it('counts our concessions since they last gave something', () => {
    expect(unreturned(two)).toEqual([2, 0]);
    expect(unreturned([...two, move(4, 'them', { asks: [ask('60 days')] })])).toEqual([2, 0]);
    expect(unreturned([...two, move(4, 'them', { gives: [give('a reference')] })])).toEqual([0, 1]);
    expect(unreturned([...two, move(4, 'us', { gives: [give('training')] })])).toEqual([3, 0]);
  });

  it('takes a conditional give for none', () => {
    expect(unreturned([...two, move(4, 'them', { gives: [give('a reference', '10 % off')] })])).toEqual([
      2, 0,
    ]);
  });

  it('takes an ask that was granted as given by the other side when it was answered', () => {
    const asked = (answeredAt: string) =>
      move(1, 'us', { price: eur(100), asks: [ask('30 days', { state: 'granted', answeredAt })] });
    expect(unreturned([asked(at(9)), ...two.slice(1)])).toEqual([0, 1]);
    expect(unreturned([asked(at(2)), ...two.slice(1)])).toEqual([1, 0]);
    expect(unreturned([asked('2026-01-01T00:00:00.000Z'), ...two.slice(1)])).toEqual([2, 0]);
  });

  it('takes an exchange for no gift of either side', () => {
    const theirs = (answer: string | null) =>
      move(4, 'them', {
        asks: [ask('60 days', { state: 'granted', onlyFor: 'two years', answer, answeredAt: at(5) })],
      });
    expect(unreturned([...two, theirs('two years')])).toEqual([2, 0]);
    expect(unreturned([...two, theirs(null)])).toEqual([3, 0]);
  });
});

describe('asks', () => {
  it('lists open ones by side', () => {
    const rounds = [
      move(1, 'us', { asks: [ask('a'), ask('b', { state: 'refused' })] }),
      move(2, 'them', { asks: [ask('c')] }),
    ];
    const { openAsks } = standingOf(rounds, 'EUR');
    expect(openAsks.us.map(({ number, ask: { text } }) => [number, text])).toEqual([[1, 'a']]);
    expect(openAsks.them.map(({ roundId, ask: { text } }) => [roundId, text])).toEqual([['n2', 'c']]);
  });

  const conditions = (...rounds: Round[]) =>
    standingOf(rounds, 'EUR').conditions.map(({ owedTo, what, onlyFor, given }) => [
      owedTo,
      what,
      onlyFor,
      given,
    ]);
  const theirs = (change: Partial<Ask>) =>
    move(1, 'them', { asks: [ask('60 days', { onlyFor: 'two years', ...change })] });

  it('holds an ask to its "only for" until it is answered with what was had for it', () => {
    expect(conditions(theirs({}))).toEqual([['us', '60 days', 'two years', false]]);
    expect(conditions(theirs({ state: 'granted' }))).toEqual([['us', '60 days', 'two years', true]]);
    expect(conditions(theirs({ state: 'granted', answer: 'two years' }))).toEqual([]);
    expect(conditions(theirs({ state: 'refused' }))).toEqual([]);
    expect(conditions(theirs({ state: 'withdrawn' }))).toEqual([]);
  });

  it('holds a conditional give until the other side gave, or granted, what it was for', () => {
    const ours = move(1, 'us', { gives: [give('10 % off', 'Two years')] });
    expect(conditions(ours)).toEqual([['us', '10 % off', 'Two years', false]]);
    expect(conditions(ours, move(2, 'them', { gives: [give('two  years')] }))).toEqual([]);
    expect(conditions(ours, move(2, 'them', { gives: [give('two years', 'more')] }))).toHaveLength(2);
    const asked = (state: Ask['state']) =>
      move(1, 'us', { gives: [give('10 % off', 'Two years')], asks: [ask('two years', { state })] });
    expect(conditions(asked('open'))).toHaveLength(1);
    expect(conditions(asked('granted'))).toEqual([]);
    expect(conditions(move(1, 'them', { gives: [give('two years')] }), { ...ours, number: 2 })).toHaveLength(
      1,
    );
  });
});

describe('the floor', () => {
  it('is compared in its own currency only', () => {
    expect(belowFloor(eur(99), eur(100))).toBe(true);
    expect(belowFloor(eur(100), eur(100))).toBe(false);
    expect(belowFloor(usd(1), eur(100))).toBe(false);
    expect(belowFloor(null, eur(100))).toBe(false);
    expect(belowFloor(eur(1), null)).toBe(false);
  });
});

it('negotiates in the currency of the value, else of the floor, else of the first price', () => {
  const rounds = [move(1, 'us'), move(2, 'us', { price: usd(1) })];
  expect(currencyOf({ value: eur(1), floor: usd(1) }, rounds)).toBe('EUR');
  expect(currencyOf({ value: null, floor: eur(1) }, rounds)).toBe('EUR');
  expect(currencyOf({ value: null, floor: null }, rounds)).toBe('USD');
  expect(currencyOf({ value: null, floor: null }, [])).toBe(null);
});
