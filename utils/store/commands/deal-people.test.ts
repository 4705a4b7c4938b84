import { beforeEach, describe, expect, it } from 'vitest';
import { done, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { logOf } from '../../../tests/builders/rows.ts';
import { db } from '../db.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

let minutes = 0;
/** Every act a minute after the one before. */
const later = () => ({ now: new Date(Date.parse('2026-03-02T09:00:00.000Z') + 60_000 * minutes++) });
const save = async (name: string, overrides: Parameters<typeof savePersonInput>[1] = {}) =>
  done(await run('savePerson', savePersonInput(name, overrides), later()));
const alone = async (name: string) => (await save(name, { deal: { kind: 'none' } })).personId;
const undo = (operationId: string) => run('undo', { operationId, onConflict: 'restore' }, later());
const set = (dealId: string, personId: string, role: 'champion' | 'user' | null = null, primary?: boolean) =>
  run('setDealPerson', { dealId, personId, role, ...(primary !== undefined && { primary }) }, later());
const leave = (dealId: string, personId: string) => run('leaveDeal', { dealId, personId }, later());
const parts = async (dealId: string) =>
  Object.fromEntries(
    (await db.dealPeople.where({ dealId }).toArray())
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ personId, role, primary }) => [personId, [role, primary]]),
  );

describe('setDealPerson', () => {
  it('joins, gives roles, and makes another the one it is shown under', async () => {
    const { dealId, personId: ana } = await save('Ana');
    const beto = await alone('Beto');
    done(await set(dealId, beto, 'user'));
    expect(await parts(dealId)).toEqual({ [ana]: [null, true], [beto]: ['user', false] });
    done(await set(dealId, beto, 'champion', true));
    expect(await parts(dealId)).toEqual({ [ana]: [null, false], [beto]: ['champion', true] });
    expect(await set(dealId, beto, 'champion', true)).toMatchObject({ code: 'nothing-to-do' });
    // Somebody must be it: giving it up is done by naming another.
    expect(await set(dealId, beto, 'champion', false)).toMatchObject({ code: 'nothing-to-do' });
    expect(await set(dealId, 'nobody')).toMatchObject({ code: 'not-found' });
    expect(await set('nowhere', beto)).toMatchObject({ code: 'not-found' });
    const told = (await db.activities.toArray()).flatMap(({ detail }) =>
      detail.type === 'people-changed' ? [[detail.what, detail.role]] : [],
    );
    expect(told).toEqual([
      ['joined', 'user'],
      ['role', 'champion'],
      ['primary', 'champion'],
    ]);
  });
});

describe('leaveDeal', () => {
  it('passes the deal on to the next, and keeps the last one', async () => {
    const { dealId, personId: ana } = await save('Ana');
    const beto = await alone('Beto');
    done(await set(dealId, beto, 'user'));
    done(await leave(dealId, ana));
    expect(await parts(dealId)).toEqual({ [beto]: ['user', true] });
    expect(await leave(dealId, beto)).toEqual({ ok: false, code: 'last-one' });
    expect(await leave(dealId, ana)).toMatchObject({ code: 'not-found' });
  });
});

describe('a person who is removed', () => {
  it('leaves the history and the next steps of a deal to the others in it, and takes their own words', async () => {
    const { dealId, personId: ana } = await save('Ana');
    const beto = await alone('Beto');
    done(await set(dealId, beto, 'user'));
    done(await run('moveStage', { dealId, to: 'contact', reason: 'why' }, later()));
    done(await run('addNote', { personId: ana, dealId, text: 'Likes chess' }, later()));
    const { operationId } = done(await run('removePerson', { personId: ana }, later()));
    expect(await logOf(beto)).toEqual(
      expect.arrayContaining(['deal-opened', 'stage-moved', 'people-changed']),
    );
    expect([...(await logOf(ana)), ...(await logOf(beto))]).not.toContain('note');
    done(await undo(operationId));
    expect(await logOf(ana)).toEqual(expect.arrayContaining(['deal-opened', 'stage-moved', 'note']));
    expect(await logOf(beto)).toEqual([]);
  });
});

describe('undo out of order', () => {
  it('leaves a deal under exactly one person', async () => {
    const { dealId, personId: ana } = await save('Ana');
    const beto = await alone('Beto');
    done(await set(dealId, beto));
    const changed = done(await set(dealId, beto, null, true));
    const removed = done(await run('removePerson', { personId: beto }, later()));
    done(await undo(changed.operationId));
    done(await undo(removed.operationId));
    const primaries = Object.entries(await parts(dealId)).filter(([, [, primary]]) => primary);
    expect(Object.keys(await parts(dealId)).toSorted()).toEqual([ana, beto].toSorted());
    expect(primaries).toHaveLength(1);
  });

  it('gives no answer back to a deal that is gone', async () => {
    const { dealId, personId } = await save('Ana');
    const need = done(await run('setNeed', { dealId, text: 'Less waste' }, later()));
    const undone = done(await undo(need.operationId));
    done(await run('removePerson', { personId }, later()));
    expect(await undo(undone.operationId)).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('a deal that grew out of another', () => {
  it('names it, and is told of there', async () => {
    const { dealId: older, personId: ana } = await save('Ana');
    const further = { dealId: older, kind: 'further-need' as const };
    const input = { personId: ana, title: 'Mill 2', source: null, linkedFrom: further };
    const { dealId } = done(await run('openDeal', input, later()));
    expect(await db.deals.get(dealId)).toMatchObject({ linkedFrom: further, source: null });
    const told = (await db.activities.toArray()).filter(({ detail }) => detail.type === 'deal-linked');
    expect(told).toMatchObject([{ dealId: older, personId: ana, detail: { dealId, kind: 'further-need' } }]);
  });

  it('has the recommendation as its source', async () => {
    const { dealId: older, personId: ana } = await save('Ana');
    const linkedFrom = { dealId: older, kind: 'referral' as const };
    const caro = await save('Caro', { deal: { kind: 'open', source: null, linkedFrom } });
    expect(await db.deals.get(caro.dealId)).toMatchObject({ linkedFrom, source: 'referral' });
    const input = { personId: ana, title: null, source: 'event' as const, linkedFrom };
    const { dealId } = done(await run('openDeal', input, later()));
    expect(await db.deals.get(dealId)).toMatchObject({ source: 'referral' });
    expect(
      await run('openDeal', { ...input, linkedFrom: { ...linkedFrom, dealId: 'nowhere' } }),
    ).toMatchObject({
      code: 'not-found',
    });
  });

  it('opens in the pipeline that is named', async () => {
    done(await run('addPipeline', { name: 'Renewals', copyOf: null }));
    const renewals = (await db.pipelines.toArray()).find(({ name }) => name === 'Renewals')?.id ?? '';
    const { dealId, personId } = await save('Ana', {
      deal: { kind: 'open', source: null, pipelineId: renewals },
    });
    expect(await db.deals.get(dealId)).toMatchObject({ pipelineId: renewals, stage: { id: 'prospect' } });
    const input = { personId, title: null, source: null, pipelineId: renewals };
    const further = done(await run('openDeal', input));
    expect((await db.deals.get(further.dealId))?.pipelineId).toBe(renewals);
    expect(await run('openDeal', { ...input, pipelineId: 'none' })).toMatchObject({ code: 'not-found' });
  });
});
