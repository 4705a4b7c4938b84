import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AT, done, savePersonInput } from '../../tests/builders/commands.ts';
import { dealIn } from '../../tests/builders/facts.ts';
import { emptyStore } from '../../tests/builders/empty-store.ts';
import { STANDARD_PIPELINE_ID } from '../pipeline/pipeline.ts';
import { db } from './db.ts';
import { realm } from './identity.ts';
import { markUnsettled, resettle, resettlePipeline } from './resettle.ts';
import { run } from './run.ts';
import { learntOf, thresholdsOf } from './thresholds.ts';

beforeEach(emptyStore);

const NOW = new Date('2026-04-30T09:00:00.000Z');
const save = async () => done(await run('savePerson', savePersonInput(), { now: new Date(AT) }));
const attention = async (dealId: string) => (await db.deals.get(dealId))?.attentionAt;

/** Deals as many as a store of some age has, which no command would write so fast. */
async function many(count: number): Promise<string[]> {
  const realmId = await realm();
  const ids = Array.from({ length: count }, (_, n) => `deal ${String(n).padStart(4, '0')}`);
  await db.deals.bulkAdd(ids.map((id) => ({ ...dealIn('contact', AT), id, realmId })));
  return ids;
}
const settled = async (ids: readonly string[]) =>
  (await db.deals.bulkGet([...ids])).filter((deal) => deal?.attentionAt).length;

describe('resettle', () => {
  it('brings every deal and task up to rules and time zone, once', async () => {
    const { dealId } = await save();
    const due = { on: '2026-03-04', at: null };
    done(await run('planTask', { title: 'Call', due, repeats: null, personId: null, dealId }));
    const before = await attention(dealId);
    const [task] = await db.tasks.toArray();
    await db.deals.update(dealId, { attentionAt: null, awaitingReplySince: AT });
    await db.tasks.update(task?.id ?? '', { remindAt: null });
    await resettle(NOW);
    expect(await db.deals.get(dealId)).toMatchObject({ attentionAt: before, awaitingReplySince: null });
    expect(await db.tasks.toArray()).toEqual([task]);
    expect(await db.insights.get('settled')).toMatchObject({ after: null });

    await db.deals.update(dealId, { attentionAt: null });
    await resettle(NOW);
    expect(await attention(dealId)).toBeNull();
    const row = await db.insights.get('settled');
    if (row?.key === 'settled') await db.insights.put({ ...row, timeZone: 'Pacific/Apia' });
    await resettle(NOW);
    expect(await attention(dealId)).toBe(before);
  });

  it('writes nothing that has not changed, and leaves stamps alone', async () => {
    const { dealId } = await save();
    const update = vi.spyOn(db.deals, 'update');
    await resettle(NOW);
    expect(update).not.toHaveBeenCalled();
    const before = await db.deals.get(dealId);
    await db.deals.update(dealId, { attentionAt: null });
    await markUnsettled();
    await resettle(NOW);
    expect(await db.deals.get(dealId)).toEqual(before);
    update.mockRestore();
  });

  it('goes on where a page that was closed left off, and begins again when told to', async () => {
    const ids = await many(120);
    await resettle(NOW);
    expect(await settled(ids)).toBe(120);
    await db.deals.toCollection().modify({ attentionAt: null });
    const row = await db.insights.get('settled');
    if (row?.key === 'settled') await db.insights.put({ ...row, after: 'deal 0099' });
    await resettle(NOW);
    expect(await settled(ids)).toBe(20);
    await markUnsettled();
    await resettle(NOW);
    expect(await settled(ids)).toBe(120);
  });

  it('does a pipeline by itself', async () => {
    const ids = await many(60);
    await resettlePipeline('another');
    expect(await settled(ids)).toBe(0);
    await resettlePipeline(STANDARD_PIPELINE_ID);
    expect(await settled(ids)).toBe(60);
  });

  it('is what follows when a pipeline of many deals is changed', async () => {
    const ids = await many(60);
    await resettle(NOW);
    const waiting = async () => (await db.deals.get(ids[0] ?? ''))?.attentionAt;
    await db.deals.toCollection().modify({ attentionAt: null });
    done(await run('editPipeline', { pipelineId: STANDARD_PIPELINE_ID, answerAfter: 2 }));
    expect(await waiting()).toBeNull();
    await resettle(NOW);
    expect(await waiting()).not.toBeNull();
  });
});

describe('learnt thresholds', () => {
  /** A deal that leaves Prospect on the n-th working day after Monday 2 March. */
  async function leaves(day: string): Promise<string> {
    const { dealId } = await save();
    const now = new Date(`${day}T10:00:00.000Z`);
    done(await run('moveStage', { dealId, to: 'contact', reason: 'Moved on' }, { now }));
    return dealId;
  }
  const prospect = async () => {
    const pipeline = await db.pipelines.get(STANDARD_PIPELINE_ID);
    return pipeline && (await thresholdsOf(pipeline))['prospect'];
  };

  it('hold once ten deals have left, and move what depends on them', async () => {
    expect(await prospect()).toEqual({ days: 5, from: 'settings', n: 0 });
    for (let n = 0; n < 9; n++) await leaves('2026-03-11');
    const { dealId } = await save();
    await resettle(NOW);
    expect(await prospect()).toEqual({ days: 5, from: 'settings', n: 10 });
    const due = { on: '2026-03-03', at: null };
    done(
      await run(
        'planTask',
        { title: 'Call', due, repeats: null, personId: null, dealId },
        { now: new Date(AT) },
      ),
    );

    await leaves('2026-03-11');
    await resettle(NOW);
    expect(await prospect()).toMatchObject({ from: 'settings' });
    const aDayLater = new Date(NOW.getTime() + 24 * 60 * 60 * 1000);
    await resettle(aDayLater);
    // Seven working days; the one still there has been there for longer, and keeps the curve from its end.
    expect(await prospect()).toEqual({ days: 7, from: 'history', n: 11 });
  });

  it('are not learnt again while nothing happens', async () => {
    await leaves('2026-03-04');
    await resettle(NOW);
    const first = await learntOf(STANDARD_PIPELINE_ID);
    await resettle(new Date('2026-05-30T09:00:00.000Z'));
    expect(await learntOf(STANDARD_PIPELINE_ID)).toEqual(first);
  });

  it('are read beside the pipeline’s own number as it stands now', async () => {
    await resettle(NOW);
    const pipeline = await db.pipelines.get(STANDARD_PIPELINE_ID);
    if (!pipeline) throw new Error('no pipeline');
    const stages = pipeline.stages.map((stage) => ({ ...stage, stallsAfter: 9 }));
    expect((await thresholdsOf({ ...pipeline, stages }))['prospect']).toEqual({
      days: 9,
      from: 'settings',
      n: 0,
    });
  });
});
