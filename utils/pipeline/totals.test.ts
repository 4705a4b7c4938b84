import { dealRow } from '../../tests/builders/facts.ts';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Activity } from './activity.ts';
import { dealStatus, type Deal } from './deal.ts';
import { parseTotalKey, totalKey, totalPrefix } from './totals-key.ts';
import { addTo, contributions, difference, type Total } from './totals.ts';

const AT = '2026-03-02T10:00:00.000Z';
const base = {
  id: 'd1',
  realmId: 'r',
  ownerId: 'me',
  createdAt: AT,
  updatedAt: AT,
  deletedAt: null,
  _h: {},
};
const deal = (change: Partial<Deal> = {}): Deal =>
  dealRow({
    ...base,
    title: null,
    value: { amount: 12_50, currency: 'EUR' },
    expectedClose: null,
    source: null,
    pipelineId: 'p',
    companyId: null,
    status: 'open',
    stage: { id: 'contact', at: AT },
    reached: ['prospect', 'contact', 'qualify'],
    tags: [],
    lastTouchAt: AT,
    awaitingReplySince: null,
    attentionAt: null,
    rank: 'a0',
    ...change,
  });
const moved = (entered: string[], advanced: string[]): Activity => ({
  ...base,
  personId: null,
  dealId: 'd1',
  at: AT,
  day: '2026-03-02',
  detail: {
    type: 'stage-moved',
    pipelineId: 'p',
    from: 'a',
    to: 'b',
    reason: null,
    missing: [],
    entered,
    advanced,
  },
});

describe('contributions', () => {
  it('counts a deal in its stage with its value, and by the furthest stage it reached', () =>
    expect(contributions('deals', deal())).toEqual(
      new Map([
        ['stock|p|contact|open|me|EUR', { count: 1, amount: 12_50 }],
        ['furthest|p|qualify|open', { count: 1, amount: 0 }],
      ]),
    ));
  it('counts a deal without a value, and a lost one where it was lost', () =>
    expect([...contributions('deals', deal({ value: null, status: 'lost' })).keys()]).toEqual([
      'stock|p|contact|lost|me|-',
      'furthest|p|qualify|lost',
    ]));
  it('counts first entries and advances of the day and of all time', () =>
    expect([...contributions('activities', moved(['b'], ['a'])).keys()]).toEqual([
      'flow|p|b|2026-03-02|entered',
      'flow|p|b|all|entered',
      'flow|p|a|2026-03-02|advanced',
      'flow|p|a|all|advanced',
    ]));
  it('counts the stages a new deal entered, each time it did', () => {
    const opened = {
      type: 'deal-opened' as const,
      pipelineId: 'p',
      to: 'b',
      entered: ['b', 'b'],
      advanced: [],
    };
    expect(contributions('activities', { ...moved([], []), detail: opened })).toEqual(
      new Map([
        ['flow|p|b|2026-03-02|entered', { count: 2, amount: 0 }],
        ['flow|p|b|all|entered', { count: 2, amount: 0 }],
      ]),
    );
  });
  it('counts nothing deleted, absent or of another kind', () => {
    expect(contributions('deals', deal({ deletedAt: AT })).size).toBe(0);
    expect(contributions('deals', null).size).toBe(0);
    expect(contributions('activities', { ...moved([], []), detail: { type: 'note', text: 'x' } }).size).toBe(
      0,
    );
  });
});

const anyDeal = fc
  .record({
    status: fc.constantFrom(...dealStatus.options),
    stage: fc.constantFrom('a', 'b', 'c').map((id) => ({ id, at: AT })),
    reached: fc.subarray(['a', 'b', 'c']),
    value: fc.option(
      fc.record({ amount: fc.integer({ min: 0, max: 1e12 }), currency: fc.constantFrom('EUR', 'JPY') }),
    ),
    deletedAt: fc.constantFrom(null, null, AT),
  })
  .map(deal);

describe('difference', () => {
  property.prop([fc.array(fc.tuple(fc.nat({ max: 4 }), anyDeal), { maxLength: 40 })])(
    'kept up through any writes equals a full recount',
    (writes) => {
      const rows = new Map<number, Deal>();
      const kept = new Map<string, Total>();
      for (const [id, after] of writes) {
        const before = contributions('deals', rows.get(id) ?? null);
        addTo(kept, difference(before, contributions('deals', after)));
        rows.set(id, after);
      }
      const recount = new Map<string, Total>();
      for (const row of rows.values()) addTo(recount, contributions('deals', row));
      expect(kept).toEqual(recount);
    },
  );
  it('is empty for the same row', () =>
    expect(difference(contributions('deals', deal()), contributions('deals', deal())).size).toBe(0));
});

describe('addTo', () => {
  it('adds counts and sums, and leaves out what comes to nothing', () => {
    const sums = new Map([
      ['more', { count: 1, amount: 10 }],
      ['gone', { count: 1, amount: 10 }],
      ['free', { count: 2, amount: 10 }],
      ['odd', { count: 1, amount: 10 }],
    ]);
    addTo(
      sums,
      new Map([
        ['more', { count: 2, amount: 5 }],
        ['gone', { count: -1, amount: -10 }],
        ['free', { count: -1, amount: -10 }],
        ['odd', { count: -1, amount: -5 }],
        ['new', { count: 1, amount: 7 }],
      ]),
    );
    expect(sums).toEqual(
      new Map([
        ['more', { count: 3, amount: 15 }],
        ['free', { count: 1, amount: 0 }],
        ['odd', { count: 0, amount: 5 }],
        ['new', { count: 1, amount: 7 }],
      ]),
    );
  });
});

describe('totalKey', () => {
  const part = fc.string();
  property.prop([
    fc.oneof(
      fc.record({
        kind: fc.constant('stock' as const),
        pipelineId: part,
        stageId: part,
        status: fc.constantFrom(...dealStatus.options),
        ownerId: part,
        currency: part,
      }),
      fc.record({
        kind: fc.constant('furthest' as const),
        pipelineId: part,
        stageId: part,
        status: fc.constantFrom(...dealStatus.options),
      }),
      fc.record({
        kind: fc.constant('flow' as const),
        pipelineId: part,
        stageId: part,
        day: part,
        what: fc.constantFrom('entered' as const, 'advanced' as const),
      }),
    ),
  ])('is read back from its text, which starts with its prefix', (key) => {
    expect(parseTotalKey(totalKey(key))).toEqual(key);
    expect(totalKey(key).startsWith(totalPrefix(key.kind, key.pipelineId))).toBe(true);
  });
  it('keeps pipelines apart whose names begin alike', () =>
    expect(totalKey({ kind: 'furthest', pipelineId: 'p2', stageId: 's', status: 'open' })).not.toContain(
      totalPrefix('furthest', 'p'),
    ));
  it.each([
    '',
    'stock',
    'stock|p',
    'stock|p|s',
    'stock|p|s|open|me',
    'stock|p|s|gone|me|EUR',
    'stock|p|s|constructor|me|EUR',
    'stock|p|s|open|me|EUR|more',
    'furthest|p|s',
    'furthest|p|s|gone',
    'furthest|p|s|toString',
    'furthest|p|s|open|more',
    'flow|p|s|all',
    'flow|p|s|all|left',
    'flow|p|s|all|entered|more',
    'other|p|s|open',
    'other|p|s|open|me|EUR',
    'other|p|s|all|entered',
  ])('%j is no key', (text) => expect(parseTotalKey(text)).toBeNull());
});
