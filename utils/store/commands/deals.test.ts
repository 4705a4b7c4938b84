import { beforeEach, describe, expect, it } from 'vitest';
import { AT, done, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { logOf } from '../../../tests/builders/rows.ts';
import { db } from '../db.ts';
import { funnel, pipelines } from '../queries/funnel.ts';
import { personCard } from '../queries/card.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const now = new Date(AT);
const save = async (name: string) => done(await run('savePerson', savePersonInput(name), { now }));
const move = (dealId: string, to: string, reason: string | null = 'why') =>
  run('moveStage', { dealId, to, reason }, { now: new Date('2026-03-03T10:00:00.000Z') });

describe('moveStage', () => {
  it('forward reaches all stages between, and says so', async () => {
    const { dealId, personId } = await save('Ana');
    done(await move(dealId, 'present'));
    const deal = await db.deals.get(dealId);
    expect(deal?.stage).toEqual({ id: 'present', at: '2026-03-03T10:00:00.000Z' });
    expect(deal?.reached).toEqual(['prospect', 'contact', 'qualify', 'present']);
    const moved = (await db.activities.toArray()).find((one) => one.detail.type === 'stage-moved');
    expect(moved).toMatchObject({
      personId,
      day: '2026-03-03',
      detail: {
        from: 'prospect',
        to: 'present',
        entered: ['contact', 'qualify', 'present'],
        advanced: ['prospect', 'contact', 'qualify'],
      },
    });
  });

  it('back needs a reason and keeps what was reached', async () => {
    const { dealId } = await save('Ana');
    done(await move(dealId, 'qualify'));
    expect(await move(dealId, 'contact', null)).toEqual({ ok: false, code: 'reason-needed' });
    expect(await move(dealId, 'contact', ' \u200b')).toEqual({ ok: false, code: 'reason-needed' });
    done(await move(dealId, 'contact', 'Budget frozen'));
    expect((await db.deals.get(dealId))?.reached).toEqual(['prospect', 'contact', 'qualify']);
    done(await move(dealId, 'qualify'));
    expect((await funnel('pipeline-standard')).map(({ entered }) => entered)).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });

  it('goes nowhere from where it is, to no stage, or with no deal', async () => {
    const { dealId } = await save('Ana');
    expect(await move(dealId, 'prospect')).toEqual({ ok: false, code: 'nothing-to-do' });
    expect(await move(dealId, 'elsewhere')).toEqual({ ok: false, code: 'not-found' });
    expect(await move('nowhere', 'contact')).toEqual({ ok: false, code: 'not-found' });
  });

  it('puts the newest on top of its column', async () => {
    const deals = [await save('Ana'), await save('Beto'), await save('Caro')].map(({ dealId }) => dealId);
    for (const dealId of deals) done(await move(dealId, 'contact'));
    const column = await db.deals
      .where('[realmId+pipelineId+status+stage.id+rank]')
      .between([], [[]])
      .primaryKeys();
    expect(column).toEqual(deals.toReversed());
  });
});

describe('openDeal and editDeal', () => {
  it('opens a further deal, newest first on the card', async () => {
    const { personId, dealId } = await save('Ana');
    const later = new Date('2026-03-05T10:00:00.000Z');
    const further = done(
      await run('openDeal', { personId, title: 'Renewal', source: 'referral' }, { now: later }),
    );
    const card = await personCard(personId);
    expect(card?.deals.map(({ deal }) => deal.id)).toEqual([further.dealId, dealId]);
    expect(card?.deals[0]?.deal).toMatchObject({ title: 'Renewal', source: 'referral', value: null });
  });

  it('changes fields, and the sum of its stage with them', async () => {
    const { dealId, personId } = await save('Ana');
    const value = { amount: 1_200_000, currency: 'EUR' };
    done(await run('editDeal', { dealId, fields: { value, title: 'Mill 2', expectedClose: '2026-05-01' } }));
    expect(await db.deals.get(dealId)).toMatchObject({ value, title: 'Mill 2', expectedClose: '2026-05-01' });
    expect((await funnel('pipeline-standard'))[0]).toMatchObject({ open: 1, values: [value] });
    expect(await logOf(personId)).toContain('edited');
    expect(await run('editDeal', { dealId, fields: { value: { ...value } } })).toMatchObject({
      code: 'nothing-to-do',
    });
    done(await run('editDeal', { dealId, fields: { value: null } }));
    expect((await funnel('pipeline-standard'))[0]?.values).toEqual([]);
  });

  it('refuses a value that is not money', async () => {
    const { dealId } = await save('Ana');
    const bad = await run('editDeal', { dealId, fields: { value: { amount: 1.5, currency: 'eur' } } });
    expect(bad).toMatchObject({ ok: false, code: 'invalid-input' });
  });
});

describe('editDeal, seen from two pages', () => {
  it('overwrites nothing that the rep has not seen, and names it', async () => {
    const { dealId } = await save('Ana');
    const value = { amount: 100, currency: 'EUR' };
    const was = { value: null, title: null };
    done(await run('editDeal', { dealId, fields: { value }, was: { value: null } }));
    const other = { dealId, fields: { value: { ...value, amount: 200 }, title: 'Mill' }, was };
    expect(await run('editDeal', other)).toEqual({ ok: false, code: 'edited-elsewhere', fields: ['value'] });
    expect(await db.deals.get(dealId)).toMatchObject({ value, title: null });
    // The same on both pages is no quarrel, and neither is a field that the other page left alone.
    done(await run('editDeal', { dealId, fields: { value: { ...value }, title: 'Mill' }, was }));
    expect(await db.deals.get(dealId)).toMatchObject({ value, title: 'Mill' });
  });

  it('counts how often the close was put off', async () => {
    const { dealId } = await save('Ana');
    const close = async (expectedClose: string | null) => {
      done(await run('editDeal', { dealId, fields: { expectedClose } }));
      return (await db.deals.get(dealId))?.closeMoves;
    };
    const days = ['2026-05-01', '2026-06-01', '2026-05-15', null, '2026-07-01', '2026-07-02'];
    const counts: unknown[] = [];
    for (const day of days) counts.push(await close(day));
    expect(counts).toEqual([0, 1, 1, 1, 1, 2]);
  });
});

describe('movePipeline', () => {
  const entered = async (pipelineId: string) => (await funnel(pipelineId)).map((stage) => stage.entered);

  it('begins anew there, tells what it passes over, and counts a deal that comes back once', async () => {
    const { dealId } = await save('Ana');
    done(await move(dealId, 'contact'));
    done(await run('addPipeline', { name: 'Renewals', copyOf: null }));
    const renewals = (await pipelines()).find(({ name }) => name === 'Renewals')?.id ?? '';
    const change = (pipelineId: string, to: string) =>
      run('movePipeline', { dealId, pipelineId, to, reason: null }, { now });
    done(await change(renewals, 'qualify'));
    expect(await db.deals.get(dealId)).toMatchObject({
      pipelineId: renewals,
      stage: { id: 'qualify' },
      reached: ['prospect', 'contact', 'qualify'],
      overridden: ['prospect', 'contact'],
    });
    expect(await entered(renewals)).toEqual([1, 1, 1, 0, 0, 0, 0]);
    done(await change('pipeline-standard', 'prospect'));
    expect((await db.deals.get(dealId))?.reached).toEqual(['prospect', 'contact']);
    expect(await entered('pipeline-standard')).toEqual([1, 1, 0, 0, 0, 0, 0]);
    expect(await change('pipeline-standard', 'contact')).toMatchObject({ code: 'nothing-to-do' });
    expect(await change(renewals, 'nowhere')).toMatchObject({ code: 'not-found' });
    expect(await change('nowhere', 'contact')).toMatchObject({ code: 'not-found' });
  });

  it('is taken back with a move that came before it', async () => {
    const { dealId } = await save('Ana');
    const moved = done(await move(dealId, 'contact'));
    done(await run('addPipeline', { name: 'Renewals', copyOf: null }));
    const renewals = (await pipelines()).find(({ name }) => name === 'Renewals')?.id ?? '';
    done(await run('movePipeline', { dealId, pipelineId: renewals, to: 'qualify', reason: null }));
    done(await run('undo', { operationId: moved.operationId, onConflict: 'restore' }));
    expect(await db.deals.get(dealId)).toMatchObject({
      pipelineId: 'pipeline-standard',
      stage: { id: 'prospect' },
      reached: ['prospect'],
      overridden: [],
    });
    expect(await entered(renewals)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('editPipeline', () => {
  it('renames the pipeline and stages, and gives a standard name back', async () => {
    const pipelineId = 'pipeline-standard';
    done(await run('editPipeline', { pipelineId, name: 'Ventas', stageNames: { qualify: 'Filtro' } }));
    const [renamed] = await pipelines();
    expect([renamed?.name, renamed?.stages.map((stage) => stage.name)]).toEqual([
      'Ventas',
      [null, null, 'Filtro', null, null, null, null],
    ]);
    done(await run('editPipeline', { pipelineId, stageNames: { qualify: null } }));
    expect((await pipelines())[0]?.stages[2]?.name).toBe(null);
    expect(await run('editPipeline', { pipelineId, stageNames: {} })).toMatchObject({
      code: 'nothing-to-do',
    });
    expect(await run('editPipeline', { pipelineId, stageNames: { x: 'y' } })).toMatchObject({
      code: 'not-found',
    });
  });
});
