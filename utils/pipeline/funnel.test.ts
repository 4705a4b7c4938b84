import { describe, expect, it } from 'vitest';
import { funnelOf } from './funnel.ts';
import { STANDARD_STAGES } from './pipeline.ts';

const pipeline = { id: 'p', stages: STANDARD_STAGES.slice(0, 3) };
const one = (count: number, amount = 0) => ({ count, amount });

describe('funnelOf', () => {
  // Within each test: what runs while they are collected, no mutant is tried on.
  const funnel = () =>
    funnelOf(pipeline, [
      ['stock|p|prospect|open|me|EUR', one(2, 300)],
      ['stock|p|prospect|open|you|EUR', one(1, 50)],
      ['stock|p|prospect|open|me|-', one(4)],
      ['stock|p|prospect|open|me|ARS', one(1, 7)],
      ['stock|p|prospect|lost|me|EUR', one(9, 900)],
      ['stock|p|qualify|won|me|EUR', one(5, 500)],
      ['stock|p|qualify|won|you|-', one(1)],
      ['stock|other|prospect|open|me|EUR', one(99, 99)],
      ['furthest|p|prospect|open', one(8)],
      ['furthest|p|prospect|lost', one(3)],
      ['furthest|p|contact|lost', one(2)],
      ['furthest|p|contact|parked', one(1)],
      ['furthest|p|qualify|won', one(6)],
      ['furthest|p|gone|won', one(50)],
      ['flow|p|prospect|all|entered', one(77)],
      ['a newer kind of key', one(1)],
    ]);

  it('adds up open deals and their values per currency', () =>
    expect(funnel()[0]).toMatchObject({
      stageId: 'prospect',
      open: 8,
      values: [
        { currency: 'ARS', amount: 7 },
        { currency: 'EUR', amount: 350 },
      ],
    }));
  it('counts won deals where they stand, apart from the open ones', () => {
    expect(funnel()[2]).toMatchObject({ open: 0, won: 6, values: [] });
    expect(funnel()[0]?.won).toBe(0);
  });
  it('counts a deal in every stage up to its furthest', () =>
    expect(funnel().map(({ entered, advanced, lost }) => [entered, advanced, lost])).toEqual([
      [20, 9, 3],
      [9, 6, 2],
      [6, 0, 0],
    ]));
  it('gives the conversion to the next stage, and none for the last', () => {
    expect(funnel()[1]?.conversion).toMatchObject({ rate: 0.75, resolved: 8, open: 1, immature: false });
    expect(funnel()[2]?.conversion).toBeNull();
  });
});
