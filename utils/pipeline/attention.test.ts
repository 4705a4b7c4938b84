import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  dealIn,
  factsOf,
  markRow,
  pipelineRow,
  proposalRow,
  roundRow,
  taskRow,
  word,
} from '../../tests/builders/facts.ts';
import { attentionAt } from './attention.ts';
import { dealStatus } from './deal.ts';
import type { DealFacts, Word } from './facts.ts';
import { obstaclesOf, upcomingOf } from './obstacle.ts';
import { STANDARD_STAGES } from './pipeline.ts';

/** A deal whose only obstacle is the answer that does not come: 5 whole working days after our word. */
const silent = (at: string) =>
  factsOf({
    deal: dealIn('contact', at),
    words: [word(at, 'out')],
    tasks: [taskRow({ createdAt: at, due: { on: '2030-01-01', at: null } })],
  });

describe('days begin where the rep is, whatever the clocks do there', () => {
  it.each([
    // Monday 2 March 2026, 10:00 UTC.
    ['Europe/Madrid', '2026-03-02T10:00:00.000Z', '2026-03-09T23:00:00.000Z'],
    ['America/Bogota', '2026-03-02T10:00:00.000Z', '2026-03-10T05:00:00.000Z'],
    // Still Sunday there, and already Monday.
    ['America/New_York', '2026-03-02T04:30:00.000Z', '2026-03-09T04:00:00.000Z'],
    ['Pacific/Apia', '2026-03-01T12:30:00.000Z', '2026-03-09T11:00:00.000Z'],
    // Over the change to summer time: Madrid 29 March, New York 8 March; Apia has none since 2021.
    ['Europe/Madrid', '2026-03-26T22:30:00.000Z', '2026-04-02T22:00:00.000Z'],
    ['America/New_York', '2026-03-05T15:00:00.000Z', '2026-03-13T04:00:00.000Z'],
    // And back: 25 October, 1 November.
    ['Europe/Madrid', '2026-10-21T10:00:00.000Z', '2026-10-28T23:00:00.000Z'],
    ['America/New_York', '2026-10-29T15:00:00.000Z', '2026-11-06T05:00:00.000Z'],
    // Havana changes at midnight: 8 March 2026 begins at 01:00.
    ['America/Havana', '2026-02-27T15:00:00.000Z', '2026-03-09T04:00:00.000Z'],
    // Apia left out 30 December 2011, a Friday; the calendar still counts it.
    ['Pacific/Apia', '2011-12-27T20:00:00.000Z', '2012-01-03T10:00:00.000Z'],
  ])('%s, our word at %s', (zone, at, expected) => {
    expect(attentionAt(silent(at), zone)).toBe(expected);
  });

  it('a day that does not begin at midnight begins when it begins', () => {
    const facts = factsOf({
      deal: dealIn('contact', '2026-03-02T10:00:00.000Z', {
        status: 'parked',
        parked: { until: '2026-03-08', reason: null },
      }),
    });
    expect(attentionAt(facts, 'America/Havana')).toBe('2026-03-08T05:00:00.000Z');
  });
});

describe('attentionAt', () => {
  const at = '2026-03-02T10:00:00.000Z';
  it('is at once when an answer is owed', () => {
    const since = '2026-03-02T11:00:00.000Z';
    const deal = dealIn('contact', at, { awaitingReplySince: since });
    expect(attentionAt(factsOf({ deal, words: [word(since, 'in')] }), 'Europe/Madrid')).toBe(since);
  });
  it('is written alike whatever it comes from, so that it sorts as text', () => {
    const deal = dealIn('contact', at, { awaitingReplySince: '2026-03-02T11:00:00Z' });
    expect(attentionAt(factsOf({ deal }), 'Europe/Madrid')).toBe('2026-03-02T11:00:00.000Z');
  });
  it('never comes for a deal that is lost', () =>
    expect(
      attentionAt(factsOf({ deal: dealIn('contact', at, { status: 'lost' }) }), 'Europe/Madrid'),
    ).toBeNull());
  it('does not come on days that cannot be written', () => {
    const parked = { until: '9999-12-31', reason: null };
    const deal = dealIn('contact', at, { status: 'parked', parked });
    expect(attentionAt(factsOf({ deal }), 'America/New_York')).toBe('9999-12-31T05:00:00.000Z');
    const closing = dealIn('contact', at, { expectedClose: '9999-12-31' });
    const types = upcomingOf(factsOf({ deal: closing }), 'America/New_York').map(({ type }) => type);
    expect(types).not.toContain('close-date-passed');
  });
});

const START = Date.parse('2026-01-01T00:00:00Z');
const at = fc.nat({ max: 300 * 24 * 60 }).map((minutes) => new Date(START + minutes * 60_000).toISOString());
const day = at.map((instant) => instant.slice(0, 10));
const words = fc
  .array(
    fc.record({
      at,
      direction: fc.constantFrom<Word['direction']>('in', 'out', 'unknown'),
      outcome: fc.constantFrom<Word['outcome']>(null, 'answered', 'no-answer', 'held'),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map((one) => word(one.at, one.direction, one)).toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  );
const tasks = fc.array(
  fc
    .record({
      createdAt: at,
      due: fc.record({ on: day, at: fc.constantFrom(null, '00:00', '02:30', '23:59') }),
      doneAt: fc.option(at),
      snoozedUntil: fc.option(at),
    })
    .map(taskRow),
  { maxLength: 3 },
);
const marks = fc
  .array(
    fc.tuple(fc.constantFrom('budget', 'need'), fc.constantFrom('failed' as const, 'weak' as const), day),
    {
      maxLength: 2,
    },
  )
  .map((all) =>
    all.map(([item, state, on]) =>
      markRow(item, { kind: 'qualification', state, evidence: [], personId: null, note: null, on }),
    ),
  );
const proposals = fc
  .option(fc.record({ sentAt: at, validUntil: fc.option(day) }))
  .map((sent) => (sent ? [proposalRow({ state: 'sent', ...sent })] : []));
const rounds = fc
  .option(fc.record({ at, side: fc.constantFrom('us' as const, 'them' as const) }))
  .map((round) =>
    round
      ? [
          roundRow({
            ...round,
            asks: [
              {
                id: 'a',
                topic: 'price',
                text: 'Less',
                onlyFor: null,
                state: 'open',
                answeredAt: null,
                answer: null,
              },
            ],
          }),
        ]
      : [],
  );
const dealChange = fc.record({
  status: fc.constantFrom(...dealStatus.options),
  awaitingReplySince: fc.option(at),
  expectedClose: fc.option(day),
  closeMoves: fc.constantFrom(0, 3),
  parked: fc.option(fc.record({ until: day, reason: fc.constant(null) })),
  won: fc.option(fc.record({ on: day, reason: fc.constant(null), note: fc.constant(null) })),
  contract: fc.option(fc.record({ sentOn: day, signedOn: fc.constant(null), link: fc.constant(null) })),
  delivery: fc.option(fc.record({ planned: day, done: fc.constant(null) })),
  satisfaction: fc.option(fc.record({ score: fc.nat({ max: 10 }), on: day, note: fc.constant(null) })),
  care: fc.option(fc.record({ next: day, step: fc.constant(0) })),
});
const anyFacts: fc.Arbitrary<DealFacts> = fc
  .record({
    stage: fc.constantFrom(...STANDARD_STAGES.map(({ id }) => id)),
    came: at,
    dealChange,
    words,
    tasks,
    marks,
    proposals,
    rounds,
    parked: fc.array(fc.tuple(at, at), { maxLength: 2 }),
    answerAfter: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ stage, came, dealChange: change, answerAfter, parked, ...rest }) =>
    factsOf({
      ...rest,
      deal: dealIn(stage, came, change),
      pipeline: pipelineRow({ answerAfter }),
      parked: parked.map(([a, b]) => ({ from: a < b ? a : b, to: a < b ? b : a })),
    }),
  );
const zone = fc.constantFrom(
  'Europe/Madrid',
  'America/New_York',
  'Pacific/Apia',
  'America/Havana',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'UTC',
);
const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

property.prop([anyFacts, zone])(
  'something is in the way from that instant on, and nothing before',
  (facts, timeZone) => {
    const first = attentionAt(facts, timeZone);
    if (first === null) {
      expect(obstaclesOf(facts, '9999-01-01T00:00:00.000Z', timeZone)).toEqual([]);
      return;
    }
    expect(obstaclesOf(facts, first, timeZone)).not.toEqual([]);
    expect(obstaclesOf(facts, justBefore(first), timeZone)).toEqual([]);
  },
);

property.prop([anyFacts, zone, at])('what is in the way is what has begun', (facts, timeZone, now) => {
  const begun = upcomingOf(facts, timeZone).filter(({ since }) => since <= now);
  const found = obstaclesOf(facts, now, timeZone);
  const key = ({ type, since, subject }: (typeof found)[number]) => `${type} ${since} ${subject}`;
  expect(found.map(key).toSorted()).toEqual(begun.map(key).toSorted());
  for (const { count, since } of found) {
    expect(count).toBeGreaterThanOrEqual(0);
    expect(since).toBe(new Date(since).toISOString());
  }
});

property.prop([anyFacts, zone])('an open deal always comes up some day', (facts, timeZone) => {
  if (facts.deal.status === 'open' && !facts.deal.ended) expect(attentionAt(facts, timeZone)).not.toBeNull();
});
