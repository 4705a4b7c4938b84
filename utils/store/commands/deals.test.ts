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
