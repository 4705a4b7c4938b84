import { beforeEach, describe, expect, it } from 'vitest';
import { done, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import type { CommandInput } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const now = new Date('2026-03-02T09:00:00.000Z');
const save = async () => done(await run('savePerson', savePersonInput('Ana'), { now })).dealId;
const park = (dealId: string, until: string, reason: string | null = null) =>
  run('parkDeal', { dealId, until, reason }, { now });
const lose = (dealId: string, change: Partial<CommandInput<'loseDeal'>> = {}) =>
  run('loseDeal', { dealId, reason: 'price', competitor: null, note: null, ...change }, { now });
const reopen = (dealId: string) => run('reopenDeal', { dealId, reason: null }, { now });
const verdict = (dealId: string, said: CommandInput<'giveVerdict'>['verdict']) =>
  run('giveVerdict', { dealId, verdict: said }, { now });
const move = (dealId: string, to: string) => run('moveStage', { dealId, to, reason: 'why' }, { now });
const deal = (dealId: string) => db.deals.get(dealId);
const turns = async () =>
  (await db.activities.toArray()).flatMap(({ detail }) =>
    detail.type === 'status-changed' ? [`${detail.from} → ${detail.to}`] : [],
  );
const win = (dealId: string) => ({
  status: 'won' as const,
  won: { on: '2026-03-01', reason: null, note: null },
  contract: { sentOn: '2026-02-20', signedOn: '2026-03-01', link: null },
  ended: { kind: 'churned' as const, on: '2026-03-02', reason: 'Moved away' },
  id: dealId,
});

describe('parkDeal', () => {
  it('puts a deal to sleep until a later day, and until another one', async () => {
    const dealId = await save();
    done(await park(dealId, '2026-03-03', 'Holidays'));
    expect(await deal(dealId)).toMatchObject({
      status: 'parked',
      parked: { until: '2026-03-03', reason: 'Holidays' },
    });
    expect(await park(dealId, '2026-03-03', 'Holidays')).toMatchObject({ code: 'nothing-to-do' });
    done(await park(dealId, '2026-04-01'));
    expect((await deal(dealId))?.parked).toEqual({ until: '2026-04-01', reason: null });
    expect(await turns()).toEqual(['open → parked', 'parked → parked']);
  });

  it.each(['2026-03-02', '2026-01-31'])('refuses %s, which is not to come', async (until) => {
    expect(await park(await save(), until)).toMatchObject({
      code: 'invalid-input',
      issues: [{ path: 'until' }],
    });
  });

  it('refuses 31 February', async () => {
    expect(await park(await save(), '2027-02-31')).toMatchObject({ code: 'invalid-input' });
  });
});

describe('loseDeal', () => {
  it('says why and to whom, and lets that be corrected', async () => {
    const dealId = await save();
    done(await park(dealId, '2026-03-03'));
    done(await lose(dealId, { reason: 'competitor', competitor: ' Otra\u200b ', note: 'Cheaper' }));
    expect(await deal(dealId)).toMatchObject({
      status: 'lost',
      parked: null,
      lost: { on: '2026-03-02', reason: 'competitor', competitor: 'Otra', note: 'Cheaper' },
    });
    const later = { now: new Date('2026-03-09T09:00:00.000Z') };
    const input = { dealId, reason: 'terms' as const, competitor: null, note: null };
    done(await run('loseDeal', input, later));
    expect((await deal(dealId))?.lost).toMatchObject({ on: '2026-03-02', reason: 'terms', competitor: null });
    expect(await run('loseDeal', input, later)).toMatchObject({ code: 'nothing-to-do' });
  });

  it('is not for what was won, and what is lost neither goes on nor sleeps', async () => {
    const dealId = await save();
    await db.deals.update(dealId, win(dealId));
    expect(await lose(dealId)).toEqual({ ok: false, code: 'wrong-status', status: 'won' });
    expect(await park(dealId, '2026-04-01')).toMatchObject({ code: 'wrong-status', status: 'won' });
    const other = await save();
    done(await move(other, 'qualify'));
    done(await lose(other));
    expect(await park(other, '2026-04-01')).toMatchObject({ code: 'wrong-status', status: 'lost' });
    expect(await move(other, 'present')).toMatchObject({ code: 'wrong-status', status: 'lost' });
    done(await move(other, 'contact'));
  });
});

describe('reopenDeal', () => {
  it('opens what slept, where it stands, and keeps what was said of it', async () => {
    const dealId = await save();
    done(await verdict(dealId, { answer: 'not-now', until: '2026-06-01', note: 'Budget' }));
    expect(await move(dealId, 'contact')).toMatchObject({ code: 'wrong-status', status: 'parked' });
    done(await reopen(dealId));
    expect(await deal(dealId)).toMatchObject({
      status: 'open',
      parked: null,
      stage: { id: 'prospect' },
      verdict: { answer: 'not-now' },
    });
    expect(await turns()).toEqual(['open → parked', 'parked → open']);
    expect(await reopen(dealId)).toMatchObject({ code: 'nothing-to-do' });
  });

  it('takes the win back with the signature and the end after it', async () => {
    const dealId = await save();
    await db.deals.update(dealId, win(dealId));
    done(await reopen(dealId));
    expect(await deal(dealId)).toMatchObject({
      status: 'open',
      won: null,
      ended: null,
      contract: { sentOn: '2026-02-20', signedOn: null },
    });
  });
});

describe('giveVerdict', () => {
  it('viable changes nothing else, but wakes what sleeps', async () => {
    const dealId = await save();
    const viable = { answer: 'viable' as const, note: null };
    done(await verdict(dealId, viable));
    expect(await turns()).toEqual([]);
    expect(await verdict(dealId, viable)).toMatchObject({ code: 'nothing-to-do' });
    done(await park(dealId, '2026-04-01'));
    done(await verdict(dealId, viable));
    expect(await deal(dealId)).toMatchObject({ status: 'open', parked: null, verdict: { answer: 'viable' } });
  });

  it('not now parks until a day to come', async () => {
    const dealId = await save();
    const notNow = { answer: 'not-now' as const, until: '2026-06-01', note: 'Next budget' };
    done(await verdict(dealId, notNow));
    expect(await deal(dealId)).toMatchObject({
      status: 'parked',
      parked: { until: '2026-06-01', reason: 'Next budget' },
      verdict: { answer: 'not-now', on: '2026-03-02', note: 'Next budget' },
    });
    expect(await verdict(dealId, notNow)).toMatchObject({ code: 'nothing-to-do' });
    done(await verdict(dealId, { ...notNow, until: '2026-07-01' }));
    expect(await verdict(dealId, { ...notNow, until: '2026-03-02' })).toMatchObject({
      issues: [{ path: 'verdict.until' }],
    });
  });

  it('no loses it, and is the last word until it is reopened', async () => {
    const dealId = await save();
    done(await verdict(dealId, { answer: 'no', reason: 'no-fit', competitor: null, note: 'Too small' }));
    expect(await deal(dealId)).toMatchObject({
      status: 'lost',
      lost: { reason: 'no-fit', note: 'Too small' },
    });
    expect(await verdict(dealId, { answer: 'viable', note: null })).toMatchObject({ code: 'wrong-status' });
  });
});

describe('undo out of order', () => {
  const state = async (dealId: string) => {
    const { status, parked, lost, won } = (await deal(dealId)) ?? {};
    return { status, until: parked?.until ?? null, lost: lost?.reason ?? null, won: won?.on ?? null };
  };
  const undo = (operationId: string, onConflict: CommandInput<'undo'>['onConflict']) =>
    run('undo', { operationId, onConflict }, { now });

  it('brings the outcome back that it names, and no other with it', async () => {
    const dealId = await save();
    done(await park(dealId, '2026-04-01'));
    const later = done(await park(dealId, '2026-05-01'));
    done(await lose(dealId));
    expect(await undo(later.operationId, 'ask')).toMatchObject({ code: 'edited-since' });
    done(await undo(later.operationId, 'restore'));
    expect(await state(dealId)).toEqual({ status: 'parked', until: '2026-04-01', lost: null, won: null });
  });

  it('keeps the outcome of today whole', async () => {
    const dealId = await save();
    const first = done(await verdict(dealId, { answer: 'not-now', until: '2026-04-01', note: null }));
    done(await lose(dealId));
    done(await undo(first.operationId, 'keep'));
    expect(await state(dealId)).toEqual({ status: 'lost', until: null, lost: 'price', won: null });
    expect((await deal(dealId))?.verdict).toBe(null);
  });
});
