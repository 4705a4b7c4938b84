import { describe, expect, it } from 'vitest';
import {
  dealIn,
  dealRow,
  factsOf,
  markRow,
  pipelineRow,
  proposalRow,
  roundRow,
  taskRow,
  word,
} from '../../tests/builders/facts.ts';
import type { Deal } from './deal.ts';
import type { DealFacts } from './facts.ts';
import type { Ask } from './negotiation.ts';
import { GRAVITY, type ObstacleType, obstaclesOf, upcomingOf } from './obstacle.ts';
import { STANDARD_STAGES } from './pipeline.ts';
import type { ItemState } from './qualification.ts';

const ZONE = 'Europe/Madrid';
// 2 March 2026 is a Monday; Madrid is an hour ahead of UTC until 29 March, then two.
const march = (day: number, time = '09:00') => `2026-03-${String(day).padStart(2, '0')}T${time}:00.000Z`;
const on = (day: number) => `2026-03-${String(day).padStart(2, '0')}`;
/** The instant at which a day of March begins in Madrid. */
const begins = (day: number) => march(day - 1, '23:00');

/** Since when a type is true; `null`: never. */
const since = (type: ObstacleType, facts: DealFacts, zone = ZONE) =>
  upcomingOf(facts, zone).find((one) => one.type === type)?.since ?? null;
const seen = (type: ObstacleType, facts: DealFacts, now: string) =>
  obstaclesOf(facts, now, ZONE).find((one) => one.type === type);
const typesAt = (facts: DealFacts, now: string) => obstaclesOf(facts, now, ZONE).map(({ type }) => type);

const open = (change: Partial<DealFacts> = {}, stage = 'contact', dealChange: Partial<Deal> = {}) =>
  factsOf({ deal: dealIn(stage, march(2), dealChange), ...change });
const planned = taskRow({ createdAt: march(2), due: { on: on(31), at: null } });

describe('answer-owed', () => {
  const facts = open({ words: [word(march(3), 'in')] }, 'contact', { awaitingReplySince: march(3) });
  it('is true at once, and shows what they wrote', () => {
    expect(since('answer-owed', facts)).toBe(march(3));
    expect(seen('answer-owed', facts, march(6))).toMatchObject({
      count: 3,
      proof: [{ kind: 'activity', id: `a ${march(3)}` }],
      action: 'log-contact',
    });
  });
  it('is none when the last word is ours', () => expect(since('answer-owed', open())).toBeNull());
});

describe('no-answer', () => {
  const out = word(march(2), 'out');
  it('comes after five whole working days, at the start of the next', () => {
    expect(since('no-answer', open({ words: [out] }))).toBe(begins(10));
    expect(seen('no-answer', open({ words: [out] }), march(10))).toMatchObject({ count: 6, limit: 5 });
  });
  it('waits as long as the pipeline says', () =>
    expect(since('no-answer', open({ words: [out], pipeline: pipelineRow({ answerAfter: 1 }) }))).toBe(
      begins(4),
    ));
  it('counts from our last word', () =>
    expect(since('no-answer', open({ words: [out, word(march(4), 'out')] }))).toBe(begins(12)));
  it.each([
    ['an answer came', [out, word(march(3), 'in')]],
    ['nothing was said', []],
    ['they took part in the call', [word(march(2), 'out', { channel: 'call', outcome: 'answered' })]],
    ['the meeting was held', [out, word(march(3), 'unknown', { channel: 'meeting', outcome: 'held' })]],
    ['the last word is the proposal', [out, word(march(3), 'out', { channel: 'proposal' })]],
  ])('is none when %s', (_, words) => expect(since('no-answer', open({ words }))).toBeNull());
  it.each(['no-answer', 'voicemail', 'no-show'] as const)('is not ended by a call with %s', (outcome) => {
    const missed = word(march(3), 'unknown', { channel: 'call', outcome });
    expect(since('no-answer', open({ words: [out, missed] }))).toBe(begins(10));
  });
});

describe('no-next-step', () => {
  it('begins with the working day after the entry, the last word or the last step done', () => {
    expect(since('no-next-step', open())).toBe(begins(3));
    expect(since('no-next-step', open({ words: [word(march(4), 'in')] }))).toBe(begins(5));
    expect(since('no-next-step', open({ tasks: [taskRow({ doneAt: march(6) })] }))).toBe(begins(9));
  });
  it('is none while a step is open, be it late', () => {
    expect(since('no-next-step', open({ tasks: [planned] }))).toBeNull();
    expect(since('no-next-step', open({ tasks: [taskRow({ due: { on: on(1), at: null } })] }))).toBeNull();
  });
});

describe('step-overdue', () => {
  const due = (at: string | null, change = {}) =>
    open({ tasks: [taskRow({ due: { on: on(5), at }, ...change })] });
  it('is true from its time, or from the end of its day', () => {
    expect(since('step-overdue', due('16:30'))).toBe(march(5, '15:30'));
    expect(since('step-overdue', due(null))).toBe(begins(6));
  });
  it('waits while put off', () =>
    expect(since('step-overdue', due(null, { snoozedUntil: march(9) }))).toBe(march(9)));
  it('is none once done', () => expect(since('step-overdue', due(null, { doneAt: march(9) }))).toBeNull());
  it('names the task', () =>
    expect(seen('step-overdue', due(null), march(7))).toMatchObject({
      count: 2,
      subject: 't1',
      action: 'finish-step',
      proof: [{ kind: 'task', text: 'Call' }],
    }));
});

describe('people', () => {
  const two = { people: [1, 2].map((n) => ({ personId: `p${n}`, role: null, primary: n === 1 })) };
  it('count from the entry into Present on', () => {
    expect(since('single-contact', open({}, 'qualify'))).toBeNull();
    expect(since('single-contact', open({}, 'present'))).toBe(march(2));
    const later = open({ entered: { present: march(2), negotiate: march(5) } }, 'negotiate', {
      stage: { id: 'negotiate', at: march(5) },
    });
    expect(since('decision-maker-unknown', later)).toBe(march(2));
  });
  it('are enough when there are two', () => expect(since('single-contact', open(two, 'present'))).toBeNull());
  it('decide by role, or by what was found about authority', () => {
    const decides = [{ personId: 'p1', role: 'decision-maker' as const, primary: true }];
    expect(since('decision-maker-unknown', open({ people: decides }, 'present'))).toBeNull();
    const authority = (state: ItemState, personId: string | null) =>
      markRow('authority', { kind: 'qualification', state, evidence: [], personId, note: null, on: on(2) });
    expect(
      since('decision-maker-unknown', open({ marks: [authority('confirmed', 'p1')] }, 'present')),
    ).toBeNull();
    expect(since('decision-maker-unknown', open({ marks: [authority('weak', 'p1')] }, 'present'))).toBe(
      march(2),
    );
    expect(
      since('decision-maker-unknown', open({ marks: [authority('confirmed', null)] }, 'present')),
    ).not.toBeNull();
  });
  it('count a stage of the rep’s own by its place', () => {
    const own = {
      ...STANDARD_STAGES[0],
      id: 'demo',
      key: null,
      name: 'Demo',
      stallsAfter: 5,
      prior: 0.3,
      criteria: null,
    };
    const withOwn = (index: number) => pipelineRow({ stages: STANDARD_STAGES.toSpliced(index, 0, own) });
    const stage = { id: 'demo', at: march(2) };
    const entered = { demo: march(2) };
    const before = open({ pipeline: withOwn(3), entered }, 'qualify', { stage });
    const after = open({ pipeline: withOwn(4), entered }, 'present', { stage });
    expect(since('single-contact', before)).toBeNull();
    expect(since('item-unknown', before)).toBe(march(2));
    expect(since('single-contact', after)).toBe(march(2));
    const gone = pipelineRow({ stages: STANDARD_STAGES.filter(({ id }) => id !== 'present') });
    expect(since('single-contact', open({ pipeline: gone }, 'negotiate'))).toBe(march(2));
    const unkeyed = pipelineRow({ stages: [own] });
    expect(upcomingOf(open({ pipeline: unkeyed }, 'demo'), ZONE).map(({ type }) => type)).toEqual([
      'no-next-step',
      'long-in-stage',
    ]);
  });
});

describe('qualification', () => {
  const item = (id: string, state: ItemState) =>
    markRow(id, { kind: 'qualification', state, evidence: [], personId: null, note: 'No money', on: on(4) });
  it('fails at once, with what was said', () => {
    const facts = open({ marks: [item('budget', 'failed'), item('need', 'weak')] }, 'qualify');
    expect(since('item-failed', facts)).toBe(begins(4));
    expect(seen('item-failed', facts, march(4))).toMatchObject({
      subject: 'budget',
      proof: [{ text: 'No money' }],
    });
  });
  it('is unknown only past Qualify; weak is known', () => {
    expect(since('item-unknown', open({}, 'qualify'))).toBeNull();
    const marks = [item('budget', 'confirmed'), item('authority', 'weak')];
    expect(seen('item-unknown', open({ marks }, 'present'), march(2))).toMatchObject({
      count: 2,
      subject: 'need',
    });
    const known = [...marks, item('need', 'failed'), item('timing', 'weak')];
    expect(since('item-unknown', open({ marks: known }, 'present'))).toBeNull();
  });
  it('asks only for what the frame asks', () =>
    expect(since('item-failed', open({ marks: [item('metrics', 'failed')] }, 'qualify'))).toBeNull());
});

describe('proposals', () => {
  const sent = proposalRow({ state: 'sent', sentAt: march(2), validUntil: on(20) });
  const facts = (proposals: DealFacts['proposals'], change: Partial<DealFacts> = {}) =>
    open({ proposals, ...change }, 'present');
  it('wait for an answer as long as the pipeline says', () => {
    expect(since('proposal-unanswered', facts([sent]))).toBe(begins(10));
    expect(seen('proposal-unanswered', facts([sent]), march(11))).toMatchObject({
      count: 7,
      limit: 5,
      subject: 'o1',
      action: 'log-answer',
    });
  });
  it('are not unanswered once somebody spoke since, yet expire', () => {
    const spoke = facts([sent], { words: [word(march(3), 'in')] });
    expect(since('proposal-unanswered', spoke)).toBeNull();
    expect(since('proposal-expired', spoke)).toBe(begins(21));
    const before = facts([sent], { words: [word(march(1), 'in'), word(march(3), 'out')] });
    expect(since('proposal-unanswered', before)).toBe(begins(10));
  });
  it('are done with when answered or superseded; a draft supersedes nothing', () => {
    const both = (proposals: DealFacts['proposals']) => [
      since('proposal-unanswered', facts(proposals)),
      since('proposal-expired', facts(proposals)),
    ];
    expect(both([{ ...sent, state: 'accepted' }])).toEqual([null, null]);
    const next = proposalRow({ id: 'o2', version: 2, state: 'declined', sentAt: march(4) });
    expect(both([sent, next])).toEqual([null, null]);
    expect(both([sent, proposalRow({ id: 'o2', version: 2 })])).toEqual([begins(10), begins(21)]);
  });
  it('are settled by what was agreed since', () => {
    const agreed = {
      on: on(3),
      price: { amount: 1, currency: 'EUR' },
      paymentTerms: null,
      scope: null,
      belowFloor: null,
    };
    expect(
      since(
        'proposal-expired',
        factsOf({ deal: dealIn('negotiate', march(2), { agreed }), proposals: [sent] }),
      ),
    ).toBeNull();
  });
});

describe('ask-open', () => {
  const ask = (id: string, state: Ask['state'] = 'open'): Ask => ({
    id,
    topic: 'price',
    text: `Ask ${id}`,
    onlyFor: null,
    state,
    answeredAt: null,
    answer: null,
  });
  const round = (side: 'us' | 'them', asks: Ask[], at = march(2)) =>
    roundRow({ id: `n ${at}`, side, at, asks });
  it('is our turn at once, theirs after the pipeline’s days', () => {
    expect(since('ask-open', open({ rounds: [round('them', [ask('1')])] }))).toBe(march(2));
    expect(since('ask-open', open({ rounds: [round('us', [ask('1')])] }))).toBe(begins(10));
  });
  it('names the oldest and counts them all', () => {
    const rounds = [round('them', [ask('1', 'granted'), ask('2')]), round('them', [ask('3')], march(4))];
    expect(seen('ask-open', open({ rounds }), march(5))).toMatchObject({
      count: 2,
      limit: null,
      subject: '2',
      proof: [{ text: 'Ask 2' }, { text: 'Ask 3' }],
    });
  });
  it('is none when all are answered', () =>
    expect(since('ask-open', open({ rounds: [round('them', [ask('1', 'refused')])] }))).toBeNull());
});

describe('the close date', () => {
  it('has passed the day after', () => {
    const facts = open({}, 'contact', { expectedClose: on(10) });
    expect(since('close-date-passed', facts)).toBe(begins(11));
    expect(seen('close-date-passed', facts, march(12))).toMatchObject({ count: 2, action: 'set-close-date' });
  });
  it('was moved three times', () => {
    expect(since('close-date-moved', open({}, 'contact', { closeMoves: 2 }))).toBeNull();
    const moved = open({}, 'contact', { closeMoves: 3 });
    expect(since('close-date-moved', moved)).toBe(begins(2));
    const at = Date.parse(march(5)).toString(16).padStart(12, '0');
    const stamped = open({}, 'contact', { closeMoves: 4, _h: { closeMoves: `${at}0000abcdef01` } });
    expect(since('close-date-moved', stamped)).toBe(begins(5));
    expect(seen('close-date-moved', stamped, march(5))?.count).toBe(4);
  });
});

describe('long-in-stage', () => {
  it('comes after the days of the stage, learnt or set', () => {
    expect(since('long-in-stage', open())).toBe(begins(10));
    const learnt = { contact: { days: 2, from: 'history' as const, n: 12 } };
    expect(since('long-in-stage', open({ thresholds: learnt }))).toBe(begins(5));
    expect(seen('long-in-stage', open({ thresholds: learnt }), march(6))).toMatchObject({
      count: 4,
      limit: 2,
    });
  });
  it('does not start again with a word', () =>
    expect(since('long-in-stage', open({ words: [word(march(6), 'in')] }))).toBe(begins(10)));
  it('does not count days that began with a step planned, or parked', () => {
    const step = taskRow({ createdAt: march(3), due: { on: on(5), at: null }, doneAt: march(9) });
    expect(since('long-in-stage', open({ tasks: [step] }))).toBe(begins(12));
    expect(since('long-in-stage', open({ parked: [{ from: march(3), to: march(10) }] }))).toBe(begins(17));
    const both = open({ tasks: [step], parked: [{ from: march(4), to: march(6) }] });
    expect(since('long-in-stage', both)).toBe(begins(13));
    expect(seen('long-in-stage', both, march(13))?.count).toBe(6);
  });
  it('is silent while a step is planned, also one planned when it was long already', () => {
    const tasks = [taskRow({ createdAt: march(20), due: { on: on(24), at: '12:00' } })];
    expect(typesAt(open({ tasks }), march(24, '10:59'))).not.toContain('long-in-stage');
    expect(since('long-in-stage', open({ tasks }))).toBe(march(24, '11:00'));
  });
  it('is none where the stage was removed', () =>
    expect(since('long-in-stage', open({}, 'contact', { stage: { id: 'gone', at: march(2) } }))).toBeNull());
});

describe('the contract and after', () => {
  const contract = { sentOn: on(2), signedOn: null, link: null };
  const won = (change: Partial<Deal> = {}) =>
    factsOf({
      deal: dealIn('follow-up', march(2), {
        status: 'won',
        won: { on: on(2), reason: null, note: null },
        ...change,
      }),
    });
  it('is unsigned after five working days', () => {
    expect(since('contract-unsigned', open({}, 'close', { contract }))).toBe(begins(10));
    expect(
      since('contract-unsigned', open({}, 'close', { contract: { ...contract, signedOn: on(4) } })),
    ).toBeNull();
  });
  it('is delivered late the day after', () => {
    const delivery = { planned: on(10), done: null };
    expect(since('delivery-late', won({ delivery }))).toBe(begins(11));
    expect(seen('delivery-late', won({ delivery }), march(13))?.count).toBe(3);
    expect(since('delivery-late', won({ delivery: { ...delivery, done: on(12) } }))).toBeNull();
  });
  it('asks for satisfaction after thirty days, and minds a low answer', () => {
    // Summer time has begun: the day starts at 22:00 UTC.
    expect(since('satisfaction-not-asked', won())).toBe('2026-03-31T22:00:00.000Z');
    const said = (score: number) => won({ satisfaction: { score, on: on(9), note: 'Slow' } });
    expect(since('satisfaction-low', said(6))).toBe(begins(9));
    expect(seen('satisfaction-low', said(6), march(9))).toMatchObject({
      count: 6,
      limit: 7,
      proof: [{ text: 'Slow' }],
    });
    expect([since('satisfaction-low', said(7)), since('satisfaction-not-asked', said(7))]).toEqual([
      null,
      null,
    ]);
  });
  it('cares on the day', () =>
    expect(since('care-due', won({ care: { next: on(12), step: 0 } }))).toBe(begins(12)));
  it('is over when the customer left', () => {
    const ended = { kind: 'churned' as const, on: on(20), reason: 'Moved away' };
    expect(upcomingOf(won({ ended, care: { next: on(12), step: 0 } }), ZONE)).toEqual([]);
  });
});

describe('by status', () => {
  const everything = {
    tasks: [taskRow({ due: { on: on(5), at: null } })],
    words: [word(march(3), 'in')],
  };
  const all: Partial<Deal> = {
    awaitingReplySince: march(3),
    expectedClose: on(4),
    parked: { until: on(6), reason: 'Budget' },
    care: { next: on(7), step: 1 },
    delivery: { planned: on(7), done: null },
  };
  const of = (status: Deal['status']) =>
    typesAt(
      factsOf({ deal: dealRow({ ...all, status, stage: { id: 'close', at: march(2) } }), ...everything }),
      march(20),
    );
  it('a lost deal has none, a parked one sleeps, a won one is cared for', () => {
    expect(of('lost')).toEqual([]);
    expect(of('parked')).toEqual(['step-overdue', 'wake-up']);
    expect(of('won')).toEqual(['answer-owed', 'step-overdue', 'care-due', 'delivery-late']);
    expect(of('open')).toContain('close-date-passed');
    expect(of('open')).not.toContain('wake-up');
  });
  it('the gravest is first, every type has its place', () => {
    const found = of('open');
    expect(found.toSorted((a, b) => GRAVITY.indexOf(a) - GRAVITY.indexOf(b))).toEqual(found);
    expect(new Set(GRAVITY).size).toBe(20);
  });
  it('says what is at risk', () => {
    const value = { amount: 1_200_00, currency: 'EUR' };
    const facts = open({}, 'contact', { value });
    expect(obstaclesOf(facts, march(20), ZONE).map((one) => one.value)).toEqual([value, value]);
  });
});
