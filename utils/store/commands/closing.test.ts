import { beforeEach, describe, expect, it } from 'vitest';
import { AT, done, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { liveContents, logOf, totals } from '../../../tests/builders/rows.ts';
import type { CommandInput, CommandName, CommandResult } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import { recount } from '../recount.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const TODAY = '2026-03-02';
const TOMORROW = '2026-03-03';
const LINK = 'https://files.example/contract.pdf';
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const act = <N extends CommandName>(name: N, input: CommandInput<N>, now = AT) =>
  run(name, input, { now: new Date(now) });
const save = async () => done(await act('savePerson', savePersonInput('Ana')));
const state = async () => ({ rows: await liveContents(), totals: await totals() });
const undo = (operationId: string) => run('undo', { operationId, onConflict: 'ask' });
const deal = (dealId: string) => db.deals.get(dealId);
const future = (path: string) => ({ code: 'invalid-input', issues: [{ path, message: 'future' }] });
const before = (path: string) => ({ code: 'invalid-input', issues: [{ path, message: 'before' }] });
const detail = async (personId: string, type: string) => {
  const log = await db.activities.where('personId').equals(personId).toArray();
  return log.map((one) => one.detail).filter((one) => one.type === type);
};

const send = (dealId: string, on = TODAY, link: string | null = null) =>
  act('sendContract', { dealId, on, link });
const sign = (dealId: string, change: Partial<CommandInput<'signContract'>> = {}) =>
  act('signContract', { dealId, on: TODAY, value: null, link: null, reason: null, note: null, ...change });
const deliver = (dealId: string, planned: string | null, finished: string | null) =>
  act('setDelivery', { dealId, planned, done: finished });
const end = (dealId: string, kind: CommandInput<'endDeal'>['kind'], on = TODAY, reason = 'why') =>
  act('endDeal', { dealId, kind, on, reason });
const rate = (dealId: string, score: number, on = TODAY, note: string | null = null) =>
  act('rateSatisfaction', { dealId, score, on, note });
const care = (dealId: string, change: Partial<CommandInput<'planCare'>> = {}, now = AT) =>
  act('planCare', { dealId, kept: true, note: null, ...change }, now);
const further = (
  dealId: string,
  answer: CommandInput<'askFurther'>['answer'],
  note: string | null = null,
  now = AT,
) => act('askFurther', { dealId, answer, note }, now);
/** Ana, whose deal is won. */
async function won() {
  const ana = await save();
  done(await sign(ana.dealId));
  return ana;
}

describe('the contract', () => {
  it('is sent, sent again with another day, and logged', async () => {
    const { dealId, personId } = await save();
    done(await send(dealId, '2026-02-27', LINK));
    expect((await deal(dealId))?.contract).toEqual({ sentOn: '2026-02-27', signedOn: null, link: LINK });
    expect((await deal(dealId))?.status).toBe('open');
    expect(await send(dealId, '2026-02-27', LINK)).toEqual({ ok: false, code: 'nothing-to-do' });
    done(await send(dealId, TODAY));
    expect((await deal(dealId))?.contract).toEqual({ sentOn: TODAY, signedOn: null, link: null });
    expect(await detail(personId, 'contract')).toHaveLength(2);
    expect(await send(dealId, TOMORROW)).toMatchObject(future('on'));
    expect(await act('sendContract', { dealId, on: TODAY, link: 'javascript:alert(1)' })).toMatchObject({
      code: 'invalid-input',
    });
  });

  it('makes the deal won when signed, with its final value and the first care date', async () => {
    const { dealId, personId } = await save();
    done(await send(dealId, '2026-02-27', LINK));
    done(await sign(dealId, { value: eur(900), reason: 'trust', note: 'They know us' }));
    expect(await deal(dealId)).toMatchObject({
      status: 'won',
      contract: { sentOn: '2026-02-27', signedOn: TODAY, link: LINK },
      won: { on: TODAY, reason: 'trust', note: 'They know us' },
      value: eur(900),
      care: { next: '2026-04-01', step: 0 },
    });
    expect(await detail(personId, 'status-changed')).toMatchObject([
      { from: 'open', to: 'won', reason: 'trust', note: 'They know us', competitor: null, until: null },
    ]);
    expect((await detail(personId, 'contract')).at(-1)).toMatchObject({
      what: 'signed',
      on: TODAY,
      value: eur(900),
    });
  });

  it('may have been signed before the deal was opened here, but not ahead and not before it was sent', async () => {
    const { dealId } = await save();
    expect(await sign(dealId, { on: TOMORROW })).toMatchObject(future('on'));
    done(await send(dealId, '2026-02-27'));
    expect(await sign(dealId, { on: '2026-02-26' })).toMatchObject(before('on'));
    done(await send(dealId, '2025-06-01'));
    done(await sign(dealId, { on: '2025-06-02' }));
    // Day 30 and 90 have passed, and so has the first quarter after them.
    expect(await deal(dealId)).toMatchObject({
      won: { on: '2025-06-02' },
      care: { next: '2026-05-31', step: 4 },
    });
    expect(await send(dealId, '2025-06-03')).toMatchObject(before('on'));
  });

  it('corrects the signature of a won deal without winning it twice', async () => {
    const { dealId, personId } = await won();
    expect(await sign(dealId)).toEqual({ ok: false, code: 'nothing-to-do' });
    done(await sign(dealId, { on: '2026-03-01', reason: 'price', value: eur(5) }));
    expect(await deal(dealId)).toMatchObject({
      won: { on: '2026-03-01', reason: 'price' },
      value: eur(5),
      care: { next: '2026-03-31', step: 0 },
    });
    done(await care(dealId, { kept: false, next: '2026-03-20' }));
    done(await sign(dealId, { on: '2026-02-01', link: LINK }));
    expect(await deal(dealId)).toMatchObject({
      value: eur(5),
      care: { next: '2026-03-20' },
      contract: { link: LINK },
    });
    done(await sign(dealId));
    expect(await deal(dealId)).toMatchObject({ won: { reason: null }, contract: { link: LINK } });
    expect(await detail(personId, 'status-changed')).toHaveLength(1);
  });

  it.each(['lost', 'parked'] as const)('is nothing for a deal that is %s', async (status) => {
    const { dealId } = await save();
    await db.deals.update(dealId, { status });
    const refusal = { ok: false, code: 'wrong-status', status };
    expect(await sign(dealId)).toEqual(refusal);
    expect(await send(dealId)).toEqual(refusal);
    expect(await deliver(dealId, TODAY, null)).toEqual(refusal);
  });
});

describe('setDelivery', () => {
  it('keeps the day agreed and the day it was done', async () => {
    const { dealId, personId } = await save();
    done(await deliver(dealId, '2026-06-01', null));
    done(await deliver(dealId, '2026-06-01', TODAY));
    expect((await deal(dealId))?.delivery).toEqual({ planned: '2026-06-01', done: TODAY });
    expect(await deliver(dealId, '2026-06-01', TODAY)).toEqual({ ok: false, code: 'nothing-to-do' });
    expect(await deliver(dealId, null, TOMORROW)).toMatchObject(future('done'));
    done(await deliver(dealId, null, null));
    expect((await deal(dealId))?.delivery).toBe(null);
    expect(await deliver(dealId, null, null)).toEqual({ ok: false, code: 'nothing-to-do' });
    expect(await detail(personId, 'delivery')).toHaveLength(3);
  });
});

describe('endDeal', () => {
  it('says what became of a customer, and takes it back, while the deal stays won', async () => {
    const { dealId, personId } = await won();
    const totalsThen = await totals();
    done(await end(dealId, 'cancelled'));
    expect(await deal(dealId)).toMatchObject({
      status: 'won',
      ended: { kind: 'cancelled', on: TODAY, reason: 'why' },
    });
    expect(await end(dealId, 'cancelled')).toEqual({ ok: false, code: 'nothing-to-do' });
    done(await end(dealId, 'churned'));
    done(await end(dealId, 'revived', TODAY, 'they came back'));
    expect(await deal(dealId)).toMatchObject({ status: 'won', ended: null });
    expect(await end(dealId, 'revived')).toEqual({ ok: false, code: 'nothing-to-do' });
    expect(await totals()).toEqual(totalsThen);
    expect(await detail(personId, 'ended')).toMatchObject([
      { kind: 'cancelled', note: 'why' },
      { kind: 'churned' },
      { kind: 'revived', note: 'they came back' },
    ]);
  });

  it('is for won deals, with a reason, on a day that has come', async () => {
    const open = await save();
    expect(await end(open.dealId, 'churned')).toEqual({ ok: false, code: 'wrong-status', status: 'open' });
    const { dealId } = await won();
    expect(await end(dealId, 'churned', TODAY, '\u200b')).toMatchObject({ issues: [{ path: 'reason' }] });
    expect(await end(dealId, 'churned', TOMORROW)).toMatchObject(future('on'));
  });
});

describe('after the win', () => {
  it('keeps the last answer on the deal and all in the log', async () => {
    const { dealId, personId } = await won();
    done(await rate(dealId, 6, '2026-03-01', 'too slow'));
    done(await rate(dealId, 9));
    expect((await deal(dealId))?.satisfaction).toEqual({ score: 9, on: TODAY, note: null });
    expect(await rate(dealId, 9)).toEqual({ ok: false, code: 'nothing-to-do' });
    expect(await rate(dealId, 5, TOMORROW)).toMatchObject(future('on'));
    expect(await rate(dealId, 11)).toMatchObject({ code: 'invalid-input' });
    expect(await detail(personId, 'satisfaction')).toMatchObject([
      { score: 6, note: 'too slow' },
      { score: 9 },
    ]);
  });

  it('follows the cadence as care dates are kept, and passes over what has passed', async () => {
    const { dealId, personId } = await won();
    done(await care(dealId, {}, '2026-04-01T09:00:00.000Z'));
    expect((await deal(dealId))?.care).toEqual({ next: '2026-05-31', step: 1 });
    done(await care(dealId, { note: 'all well' }, '2026-09-01T09:00:00.000Z'));
    expect((await deal(dealId))?.care).toEqual({ next: '2026-11-30', step: 3 });
    expect(await detail(personId, 'care')).toMatchObject([
      { what: 'kept', next: '2026-05-31', note: null },
      { what: 'kept', next: '2026-11-30', note: 'all well' },
    ]);
  });

  it('takes a day of the rep’s own, none, and the cadence again', async () => {
    const { dealId } = await won();
    done(await care(dealId, { kept: false, next: '2026-07-07' }));
    expect((await deal(dealId))?.care).toEqual({ next: '2026-07-07', step: 0 });
    expect(await care(dealId, { kept: false, next: '2026-07-07' })).toEqual({
      ok: false,
      code: 'nothing-to-do',
    });
    done(await care(dealId, { kept: true, next: '2026-08-08' }));
    expect((await deal(dealId))?.care).toEqual({ next: '2026-08-08', step: 1 });
    done(await care(dealId, { kept: false, next: null }));
    expect((await deal(dealId))?.care).toEqual({ next: null, step: 1 });
    done(await care(dealId, { kept: false }));
    expect((await deal(dealId))?.care).toEqual({ next: '2026-05-31', step: 1 });
  });

  it('asks for more, and asks again on another day', async () => {
    const { dealId, personId } = await won();
    done(await further(dealId, 'need', 'a second site'));
    expect((await deal(dealId))?.further).toEqual({ on: TODAY, answer: 'need', note: 'a second site' });
    expect(await further(dealId, 'need', 'a second site')).toEqual({ ok: false, code: 'nothing-to-do' });
    done(await further(dealId, 'nothing', null, '2026-06-02T09:00:00.000Z'));
    expect(await detail(personId, 'further')).toMatchObject([
      { answer: 'need' },
      { answer: 'nothing', note: null },
    ]);
  });

  it('is for won deals', async () => {
    const { dealId } = await save();
    const refusal = { ok: false, code: 'wrong-status', status: 'open' };
    expect(await rate(dealId, 9)).toEqual(refusal);
    expect(await care(dealId)).toEqual(refusal);
    expect(await further(dealId, 'nothing')).toEqual(refusal);
    expect(await logOf('nobody')).toEqual([]);
  });
});

const ACTS: [CommandName, (dealId: string) => Promise<CommandResult>][] = [
  ['sendContract', (dealId) => send(dealId, TODAY, LINK)],
  [
    'signContract',
    (dealId) => sign(dealId, { on: '2026-03-01', value: eur(7), reason: 'value', link: LINK }),
  ],
  ['setDelivery', (dealId) => deliver(dealId, '2026-06-01', TODAY)],
  ['endDeal', (dealId) => end(dealId, 'churned')],
  ['rateSatisfaction', (dealId) => rate(dealId, 3, TODAY, 'no')],
  ['planCare', (dealId) => care(dealId)],
  ['askFurther', (dealId) => further(dealId, 'referral', 'Beatriz')],
];

async function backAndForth(dealId: string, doIt: (dealId: string) => Promise<CommandResult>) {
  const then = await state();
  const { operationId } = done(await doIt(dealId));
  const after = await state();
  expect(after).not.toEqual(then);
  const undone = done(await undo(operationId));
  expect(await state()).toEqual(then);
  done(await undo(undone.operationId));
  expect(await state()).toEqual(after);
  expect(await recount()).toEqual({ ok: true, repaired: 0 });
}

describe('undo', () => {
  it.each(ACTS)('of %s brings everything back, and redo does it again', async (_, doIt) => {
    const { dealId } = await won();
    await backAndForth(dealId, doIt);
  });

  it('of the signature opens the deal again', async () => {
    const { dealId } = await save();
    await backAndForth(dealId, (id) => sign(id, { value: eur(9) }));
  });
});
