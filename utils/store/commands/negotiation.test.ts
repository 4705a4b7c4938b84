import { beforeEach, describe, expect, it } from 'vitest';
import { AT, done, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { liveContents, logOf, totals } from '../../../tests/builders/rows.ts';
import type { CommandInput, CommandResult } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import { recount } from '../recount.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const now = new Date(AT);
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const save = async () => done(await run('savePerson', savePersonInput('Ana'), { now }));
const state = async () => ({ rows: await liveContents(), totals: await totals() });
const undo = (operationId: string) => run('undo', { operationId, onConflict: 'ask' });
const lose = (dealId: string) => db.deals.update(dealId, { status: 'lost' });

const round = (dealId: string, change: Partial<CommandInput<'addRound'>> = {}) =>
  run(
    'addRound',
    {
      dealId,
      side: 'us',
      at: AT,
      price: null,
      paymentTerms: null,
      scope: null,
      asks: [],
      gives: [],
      note: null,
      belowFloor: null,
      ...change,
    },
    { now },
  );
const agree = (dealId: string, agreed: Partial<NonNullable<CommandInput<'agree'>['agreed']>> | null) =>
  run(
    'agree',
    {
      dealId,
      agreed: agreed && { price: eur(900), paymentTerms: null, scope: null, belowFloor: null, ...agreed },
    },
    { now },
  );
const setFloor = (dealId: string, floor: CommandInput<'setFloor'>['floor']) =>
  run('setFloor', { dealId, floor }, { now });
const rounds = async () => (await db.rounds.toArray()).filter((row) => row.deletedAt === null);
const newestLog = async (personId: string) => {
  const log = await db.activities.where('personId').equals(personId).toArray();
  return log.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1)?.detail;
};
/** Ana, and one ask of hers. */
async function asked() {
  const ana = await save();
  const asks = [{ topic: 'payment' as const, text: '60 days', onlyFor: 'two years' }];
  done(await round(ana.dealId, { side: 'them', asks }));
  const [row] = await rounds();
  return { ...ana, roundId: row?.id ?? '', askId: row?.asks[0]?.id ?? '' };
}

describe('addRound', () => {
  it('keeps what a side put on the table, numbered, and logs it', async () => {
    const { dealId, personId } = await save();
    done(
      await round(dealId, {
        side: 'them',
        price: eur(800),
        paymentTerms: ' 30\u200b days ',
        asks: [{ topic: 'price', text: 'less', onlyFor: null }],
        gives: [{ topic: 'other', text: 'a reference', onlyFor: 'a discount' }],
      }),
    );
    done(await round(dealId, { note: 'We think about it' }));
    expect(await rounds()).toMatchObject([
      {
        number: 1,
        side: 'them',
        price: eur(800),
        paymentTerms: '30 days',
        asks: [
          { topic: 'price', text: 'less', onlyFor: null, state: 'open', answeredAt: null, answer: null },
        ],
        gives: [{ topic: 'other', text: 'a reference', onlyFor: 'a discount' }],
        belowFloor: null,
      },
      { number: 2, side: 'us', price: null, note: 'We think about it' },
    ]);
    expect((await logOf(personId)).filter((type) => type === 'negotiated')).toHaveLength(2);
  });

  it('counts per deal, and gives no number twice', async () => {
    const [ana, other] = [await save(), await save()];
    done(await round(ana.dealId, { note: 'a' }));
    const { operationId } = done(await round(ana.dealId, { note: 'b' }));
    const undone = done(await undo(operationId));
    done(await round(ana.dealId, { note: 'c' }));
    done(await undo(undone.operationId));
    done(await round(other.dealId, { note: 'x' }));
    const numbers = (await rounds()).map(({ number, note }) => `${note ?? ''}${String(number)}`);
    expect(new Set(numbers)).toEqual(new Set(['a1', 'b2', 'c3', 'x1']));
  });

  it('goes below the floor only with a reason, only for a price of ours in its currency', async () => {
    const { dealId } = await save();
    done(await setFloor(dealId, eur(500)));
    expect(await round(dealId, { price: eur(499) })).toEqual({
      ok: false,
      code: 'below-floor',
      floor: eur(500),
    });
    expect(await round(dealId, { price: eur(499), belowFloor: '\u200b' })).toMatchObject({
      code: 'below-floor',
    });
    done(await round(dealId, { price: eur(499), belowFloor: 'A first customer' }));
    done(await round(dealId, { price: eur(500), belowFloor: 'not needed' }));
    done(await round(dealId, { price: { amount: 1, currency: 'USD' } }));
    done(await round(dealId, { side: 'them', price: eur(1) }));
    const reasons = (await rounds()).toSorted((a, b) => a.number - b.number).map((row) => row.belowFloor);
    expect(reasons).toEqual(['A first customer', null, null, null]);
  });

  it('refuses a round that says nothing, and one of a deal that is lost', async () => {
    const { dealId } = await save();
    expect(await round(dealId)).toMatchObject({ code: 'invalid-input' });
    expect(await round(dealId, { note: '\u200b' })).toMatchObject({ code: 'invalid-input' });
    const empty = [{ topic: 'price' as const, text: '\u200b', onlyFor: null }];
    expect(await round(dealId, { asks: empty })).toMatchObject({ issues: [{ path: 'asks.0.text' }] });
    expect(await round(dealId, { gives: empty })).toMatchObject({ issues: [{ path: 'gives.0.text' }] });
    await lose(dealId);
    expect(await round(dealId, { note: 'a' })).toEqual({ ok: false, code: 'wrong-status', status: 'lost' });
    expect(await round('nobody', { note: 'a' })).toEqual({ ok: false, code: 'not-found' });
    expect(await rounds()).toEqual([]);
  });
});

describe('answerAsk', () => {
  const answer = (
    roundId: string,
    askId: string,
    what: CommandInput<'answerAsk'>['state'],
    said: string | null,
  ) => run('answerAsk', { roundId, askId, state: what, answer: said }, { now });

  it('answers an ask, answers it otherwise and opens it again', async () => {
    const { roundId, askId, personId } = await asked();
    done(await answer(roundId, askId, 'granted', 'two years'));
    const first = async () => (await rounds())[0]?.asks[0];
    expect(await first()).toMatchObject({
      state: 'granted',
      answeredAt: AT,
      answer: 'two years',
      text: '60 days',
    });
    expect(await newestLog(personId)).toEqual({
      type: 'ask-answered',
      roundId,
      text: '60 days',
      answer: 'granted',
    });
    done(await answer(roundId, askId, 'refused', null));
    expect(await first()).toMatchObject({ state: 'refused', answer: null });
    done(await answer(roundId, askId, 'open', null));
    expect(await first()).toMatchObject({ state: 'open', answeredAt: null });
    expect(await answer(roundId, askId, 'open', null)).toEqual({ ok: false, code: 'nothing-to-do' });
  });

  it('refuses what is not there, and a deal that is lost', async () => {
    const { dealId, roundId, askId } = await asked();
    expect(await answer(roundId, 'none', 'granted', null)).toMatchObject({ code: 'not-found' });
    expect(await answer('none', askId, 'granted', null)).toMatchObject({ code: 'not-found' });
    await lose(dealId);
    expect(await answer(roundId, askId, 'granted', null)).toMatchObject({ code: 'wrong-status' });
  });
});

describe('agree', () => {
  it('makes the price the value of the deal, and leaves the value when taken back', async () => {
    const { dealId, personId } = await save();
    done(await agree(dealId, { paymentTerms: '30 days' }));
    const agreed = {
      on: '2026-03-02',
      price: eur(900),
      paymentTerms: '30 days',
      scope: null,
      belowFloor: null,
    };
    expect(await db.deals.get(dealId)).toMatchObject({ agreed, value: eur(900) });
    expect(await newestLog(personId)).toMatchObject({
      type: 'agreed',
      price: eur(900),
      paymentTerms: '30 days',
    });
    expect(await agree(dealId, { paymentTerms: '30 days' })).toEqual({ ok: false, code: 'nothing-to-do' });

    done(await agree(dealId, null));
    expect(await db.deals.get(dealId)).toMatchObject({ agreed: null, value: eur(900) });
    expect(await newestLog(personId)).toEqual({ type: 'edited', fields: ['agreed'] });
    expect(await agree(dealId, null)).toEqual({ ok: false, code: 'nothing-to-do' });
  });

  it('needs a reason below the floor', async () => {
    const { dealId } = await save();
    done(await setFloor(dealId, eur(901)));
    expect(await agree(dealId, {})).toEqual({ ok: false, code: 'below-floor', floor: eur(901) });
    expect((await db.deals.get(dealId))?.value).toBe(null);
    done(await agree(dealId, { belowFloor: 'A reference customer' }));
    expect((await db.deals.get(dealId))?.agreed?.belowFloor).toBe('A reference customer');
  });

  it('keeps the day where only the value had wandered off', async () => {
    const { dealId } = await save();
    done(await agree(dealId, {}));
    done(await run('editDeal', { dealId, fields: { value: eur(1) } }));
    const later = new Date('2026-03-09T09:00:00.000Z');
    const agreed = { price: eur(900), paymentTerms: null, scope: null, belowFloor: null };
    done(await run('agree', { dealId, agreed }, { now: later }));
    expect(await db.deals.get(dealId)).toMatchObject({ value: eur(900), agreed: { on: '2026-03-02' } });
    done(await run('agree', { dealId, agreed: { ...agreed, scope: 'all' } }, { now: later }));
    expect(await db.deals.get(dealId)).toMatchObject({ agreed: { on: '2026-03-09', scope: 'all' } });
  });

  it('leaves what was signed as the value of a won deal, and a lost one alone', async () => {
    const { dealId } = await save();
    await db.deals.update(dealId, { status: 'won', value: eur(1) });
    done(await agree(dealId, {}));
    expect(await db.deals.get(dealId)).toMatchObject({ value: eur(1), agreed: { price: eur(900) } });
    await lose(dealId);
    expect(await agree(dealId, null)).toMatchObject({ code: 'wrong-status' });
  });
});

it('sets a floor once, and takes it away', async () => {
  const { dealId, personId } = await save();
  done(await setFloor(dealId, eur(5)));
  expect(await setFloor(dealId, eur(5))).toEqual({ ok: false, code: 'nothing-to-do' });
  expect(await newestLog(personId)).toEqual({ type: 'edited', fields: ['floor'] });
  done(await setFloor(dealId, null));
  expect((await db.deals.get(dealId))?.floor).toBe(null);
  await lose(dealId);
  expect(await setFloor(dealId, eur(5))).toMatchObject({ code: 'wrong-status' });
});

const ACTS: [string, (given: Awaited<ReturnType<typeof asked>>) => Promise<CommandResult>][] = [
  [
    'addRound',
    ({ dealId }) => round(dealId, { price: eur(7), gives: [{ topic: 'scope', text: 'x', onlyFor: null }] }),
  ],
  [
    'answerAsk',
    ({ roundId, askId }) => run('answerAsk', { roundId, askId, state: 'granted', answer: 'so' }, { now }),
  ],
  ['setFloor', ({ dealId }) => setFloor(dealId, eur(600))],
  ['agree', ({ dealId }) => agree(dealId, { scope: 'all of it' })],
];

describe.each(ACTS)('undo of %s', (_, act) => {
  it('brings everything back, and redo does it again', async () => {
    const given = await asked();
    const before = await state();
    const { operationId } = done(await act(given));
    const after = await state();
    expect(after).not.toEqual(before);
    const undone = done(await undo(operationId));
    expect(await state()).toEqual(before);
    done(await undo(undone.operationId));
    expect(await state()).toEqual(after);
    expect(await recount()).toEqual({ ok: true, repaired: 0 });
  });
});
