import { fc, test as property } from '@fast-check/vitest';
import { beforeEach, describe, expect, it } from 'vitest';
import { AT, done, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { liveContents, totals } from '../../../tests/builders/rows.ts';
import type { CommandInput } from '../../pipeline/commands.ts';
import { STANDARD_PIPELINE_ID, STANDARD_STAGES, type Stage } from '../../pipeline/pipeline.ts';
import { db } from '../db.ts';
import { funnel, pipelines } from '../queries/funnel.ts';
import { recount } from '../recount.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const now = new Date(AT);
const LATER = '2026-03-04T10:00:00.000Z';
const later = { now: new Date(LATER) };
const stages = STANDARD_STAGES;
const ids = stages.map(({ id }) => id);
const without = (...gone: string[]): Stage[] => stages.filter(({ id }) => !gone.includes(id));
const ownStage = (id: string): Stage => ({
  id,
  key: null,
  name: id,
  stallsAfter: 5,
  prior: 0.5,
  criteria: null,
});
const edit = (change: Omit<CommandInput<'editPipeline'>, 'pipelineId'>, pipelineId = STANDARD_PIPELINE_ID) =>
  run('editPipeline', { pipelineId, ...change }, later);
const undo = (operationId: string, onConflict: 'ask' | 'keep' | 'restore' = 'ask') =>
  run('undo', { operationId, onConflict }, later);

/** A deal that stands in a stage, having reached `furthest`. */
async function dealIn(name: string, stageId: string, furthest = stageId): Promise<string> {
  const { dealId } = done(await run('savePerson', savePersonInput(name), { now }));
  for (const to of new Set([furthest, stageId])) {
    if (to !== 'prospect') done(await run('moveStage', { dealId, to, reason: 'test' }, { now }));
  }
  return dealId;
}
const dealRow = (id: string) => db.deals.get(id);
const movesOf = async (dealId: string) =>
  (await db.activities.toArray()).filter((one) => one.dealId === dealId && one.detail.type === 'stage-moved');

describe('a stage that is removed', () => {
  it('is refused while deals stand there, with how many in each', async () => {
    await dealIn('Ana', 'contact');
    await dealIn('Beto', 'contact');
    await dealIn('Caro', 'qualify');
    const before = await liveContents();
    expect(await edit({ stages: without('contact', 'qualify') })).toEqual({
      ok: false,
      code: 'stage-in-use',
      deals: { contact: 2, qualify: 1 },
    });
    const halfway = { contact: 'prospect', qualify: 'contact' };
    expect(await edit({ stages: without('contact', 'qualify'), moves: halfway })).toMatchObject({
      code: 'stage-in-use',
      deals: { qualify: 1 },
    });
    expect(await liveContents()).toEqual(before);
  });

  it('goes where nobody stands, without a word on its deals', async () => {
    const dealId = await dealIn('Ana', 'prospect');
    done(await edit({ stages: without('contact') }));
    expect(await movesOf(dealId)).toEqual([]);
  });

  it('hands its deals on, each with its entry in the log, and comes back with them', async () => {
    const [a, b, c] = [
      await dealIn('Ana', 'contact'),
      await dealIn('Beto', 'contact'),
      await dealIn('Caro', 'present'),
    ];
    const before = [await liveContents(), await totals()];
    const { operationId } = done(await edit({ stages: without('contact'), moves: { contact: 'qualify' } }));
    expect(await dealRow(a)).toMatchObject({
      stage: { id: 'qualify', at: LATER },
      reached: ['contact', 'prospect', 'qualify'],
    });
    expect(await dealRow(c)).toMatchObject({ stage: { id: 'present', at: AT } });
    expect((await movesOf(b)).at(-1)).toMatchObject({
      at: LATER,
      detail: { from: 'contact', to: 'qualify', entered: ['qualify'], advanced: ['prospect'] },
    });
    expect((await funnel(STANDARD_PIPELINE_ID)).map(({ open, entered }) => [open, entered])).toEqual([
      [0, 3],
      [2, 3],
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(await recount()).toEqual({ ok: true, repaired: 0 });
    const column = await db.deals
      .where('[realmId+pipelineId+status+stage.id+rank]')
      .between([], [[]])
      .primaryKeys();
    expect(column).toEqual([c, b, a]);

    const after = [await liveContents(), await totals()];
    const undone = done(await undo(operationId));
    expect([await liveContents(), await totals()]).toEqual(before);
    done(await undo(undone.operationId));
    expect([await liveContents(), await totals()]).toEqual(after);
  });

  it('takes deals along whatever became of them', async () => {
    const dealId = await dealIn('Ana', 'contact');
    await db.deals.update(dealId, { status: 'lost' });
    await recount();
    expect(await edit({ stages: without('contact') })).toMatchObject({ code: 'stage-in-use' });
    done(await edit({ stages: without('contact'), moves: { contact: 'prospect' } }));
    expect(await dealRow(dealId)).toMatchObject({ status: 'lost', stage: { id: 'prospect' } });
    expect((await movesOf(dealId)).at(-1)?.detail).toMatchObject({ entered: [], advanced: [] });
    expect(await recount()).toEqual({ ok: true, repaired: 0 });
  });
});

describe('what was reached', () => {
  it('follows added and reordered stages', async () => {
    const dealId = await dealIn('Ana', 'contact', 'qualify');
    done(await edit({ stages: stages.toSpliced(1, 0, ownStage('demo')) }));
    expect((await dealRow(dealId))?.reached).toEqual(['prospect', 'demo', 'contact', 'qualify']);
    const [first, second, third, ...rest] = stages;
    if (!first || !second || !third) throw new Error('no stages');
    done(await edit({ stages: [third, second, first, ...rest] }));
    expect((await dealRow(dealId))?.reached).toEqual(['demo', 'qualify', 'contact', 'prospect']);
    expect((await funnel(STANDARD_PIPELINE_ID)).slice(0, 4).map(({ entered }) => entered)).toEqual([
      1, 1, 1, 0,
    ]);
  });
});

describe('undo around stages', () => {
  it('does not take a stage back that deals have come to stand in', async () => {
    const added = done(await edit({ stages: [...stages, ownStage('after')] }));
    const dealId = await dealIn('Ana', 'after');
    expect(await undo(added.operationId)).toMatchObject({ code: 'stage-in-use', deals: { after: 1 } });
    expect(await undo(added.operationId, 'restore')).toMatchObject({ code: 'stage-in-use' });
    expect((await dealRow(dealId))?.stage.id).toBe('after');
  });

  it('puts a deal that comes back into a stage since removed where it had been', async () => {
    const dealId = await dealIn('Ana', 'contact');
    const personId = (await db.people.toArray())[0]?.id ?? '';
    const gone = done(await run('removePerson', { personId }, later));
    done(await edit({ stages: without('contact') }));
    done(await undo(gone.operationId));
    expect(await dealRow(dealId)).toMatchObject({
      stage: { id: 'prospect' },
      reached: ['contact', 'prospect'],
    });
    expect((await movesOf(dealId)).at(-1)?.detail).toMatchObject({ from: 'contact', to: 'prospect' });
    expect(await recount()).toEqual({ ok: true, repaired: 0 });
  });

  it('does not take a pipeline back that has deals by now', async () => {
    const added = done(await run('addPipeline', { name: 'Renewals', copyOf: null }, later));
    const id = (await pipelines())[1]?.id ?? '';
    const dealId = await dealIn('Ana', 'contact');
    await db.deals.update(dealId, { pipelineId: id });
    expect(await undo(added.operationId)).toMatchObject({ code: 'stage-in-use', deals: { contact: 1 } });
  });
});

describe('editPipeline', () => {
  it('says what cannot stand, and where', async () => {
    const issues = async (change: Parameters<typeof edit>[0]) => {
      const result = await edit(change);
      return !result.ok && result.code === 'invalid-input' ? result.issues.map(({ path }) => path) : result;
    };
    expect(await issues({ stages: [...stages, ownStage('contact')] })).toEqual(['stages.7.id']);
    expect(await issues({ stages: [...stages, { ...ownStage('x'), name: '🚀' }] })).toEqual([
      'stages.7.name',
    ]);
    expect(await issues({ stages: stages.map((one) => ({ ...one, prior: 1.5 })) })).toContain(
      'stages.0.prior',
    );
    expect(await issues({ stages: [] })).toEqual(['stages']);
    expect(await issues({ name: '🚀' })).toEqual(['name']);
    expect(await issues({ frame: { key: null, name: null, items: [{ id: 'a', name: 'A' }] } })).toEqual([
      'frame.name',
    ]);
    const twice = { key: null, name: 'F', items: ['a', 'a'].map((id) => ({ id, name: id })) };
    expect(await issues({ frame: twice })).toEqual(['frame.items.1.id']);
    expect(await issues({ profile: { items: [{ id: 'a', name: null }], needed: 2 } })).toEqual([
      'profile.needed',
    ]);
    expect(await edit({ stageNames: { nowhere: 'x' } })).toEqual({ ok: false, code: 'not-found' });
    expect(await edit({ stages: [...stages], answerAfter: 5 })).toEqual({ ok: false, code: 'nothing-to-do' });
  });

  it('sets every part, takes it back and gives it again', async () => {
    const before = await liveContents();
    const criteria = [{ id: 'demo', name: ' Demo\u200b held ', rule: null }];
    const change = {
      name: ' Sales  EU ',
      stages: stages.map((one) =>
        one.id === 'present' ? { ...one, stallsAfter: 20, prior: 0.5, criteria } : one,
      ),
      stageNames: { contact: 'First call' },
      frame: { key: null, name: 'Ours', items: [{ id: 'pain', name: 'Pain' }] },
      profile: { items: [{ id: 'size', name: 'Over 50 people' }], needed: 1 },
      care: { days: [14], everyMonths: null },
      answerAfter: 3,
    };
    const { operationId } = done(await edit(change));
    const [pipeline] = await pipelines();
    expect(pipeline).toMatchObject({
      name: 'Sales EU',
      frame: change.frame,
      care: change.care,
      answerAfter: 3,
    });
    expect(pipeline?.stages[1]?.name).toBe('First call');
    expect(pipeline?.stages[3]).toMatchObject({ stallsAfter: 20, criteria: [{ name: 'Demo held' }] });
    const after = await liveContents();
    const undone = done(await undo(operationId));
    expect(await liveContents()).toEqual(before);
    done(await undo(undone.operationId));
    expect(await liveContents()).toEqual(after);
    done(await edit({ name: null, stageNames: { contact: null }, frame: null, profile: null, care: null }));
    expect((await pipelines())[0]).toMatchObject({ name: null, frame: null, profile: null, care: null });
  });
});

describe('pipelines', () => {
  const add = (name: string, copyOf: string | null = null) => run('addPipeline', { name, copyOf }, later);

  it('are added with the standard stages or as a copy, each under a name of its own', async () => {
    done(await edit({ stageNames: { contact: 'First call' }, answerAfter: 2 }));
    done(await add('Renewals'));
    done(await add('Partners', STANDARD_PIPELINE_ID));
    expect((await pipelines()).map((one) => [one.name, one.stages[1]?.name, one.answerAfter])).toEqual([
      [null, 'First call', 2],
      ['Renewals', null, 5],
      ['Partners', 'First call', 2],
    ]);
    expect(await add('RENÉWALS')).toMatchObject({ code: 'invalid-input' });
    expect(await add('🚀')).toMatchObject({ code: 'invalid-input' });
    expect(await add('X', 'nowhere')).toEqual({ ok: false, code: 'not-found' });
    const id = (await pipelines())[1]?.id ?? '';
    expect(await edit({ name: 'partners' }, id)).toMatchObject({ code: 'invalid-input' });
    expect(await edit({ name: null }, id)).toMatchObject({ code: 'invalid-input' });
  });

  it('go with their deals to another one, the standard one never', async () => {
    done(await add('Renewals'));
    const id = (await pipelines())[1]?.id ?? '';
    const [open, won] = [await dealIn('Ana', 'qualify'), await dealIn('Beto', 'follow-up')];
    await db.deals.bulkUpdate([
      { key: open, changes: { pipelineId: id } },
      { key: won, changes: { pipelineId: id, status: 'won' } },
    ]);
    await recount();
    // Past the commands: whatever follows from the rows is set again by the next one.
    for (const target of [open, won])
      done(await run('setTags', { target: 'deal', id: target, tags: ['x'] }, later));
    expect(await run('removePipeline', { pipelineId: STANDARD_PIPELINE_ID, moveTo: id }, later)).toEqual({
      ok: false,
      code: 'last-one',
    });
    expect(await run('removePipeline', { pipelineId: id, moveTo: null }, later)).toEqual({
      ok: false,
      code: 'stage-in-use',
      deals: { qualify: 1, 'follow-up': 1 },
    });
    const before = [await liveContents(), await totals()];
    const moveTo = STANDARD_PIPELINE_ID;
    const { operationId } = done(await run('removePipeline', { pipelineId: id, moveTo }, later));
    expect(await pipelines()).toHaveLength(1);
    expect(await dealRow(open)).toMatchObject({
      pipelineId: moveTo,
      stage: { id: 'prospect' },
      reached: ['prospect'],
    });
    expect(await dealRow(won)).toMatchObject({
      pipelineId: moveTo,
      stage: { id: 'follow-up' },
      reached: ids,
    });
    expect(await recount()).toEqual({ ok: true, repaired: 0 });
    const undone = done(await undo(operationId));
    expect([await liveContents(), await totals()]).toEqual(before);
    done(await undo(undone.operationId));
    expect(await pipelines()).toHaveLength(1);
  });
});

const step = fc.record({
  order: fc.shuffledSubarray([...ids, 'x', 'y'], { minLength: 1 }),
  to: fc.nat(8),
  move: fc.record({ deal: fc.nat(2), to: fc.nat(8) }),
  undo: fc.option(fc.nat(20)),
});

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 15);

property.prop([fc.array(step, { minLength: 1, maxLength: 4 })], { numRuns })(
  'whatever is added, removed, reordered, moved and taken back, every deal stands in a stage and the totals are right',
  async (steps) => {
    await emptyStore();
    for (const name of ['Ana', 'Beto', 'Caro']) await dealIn(name, 'prospect');
    for (const { order, to, move, undo: back } of steps) {
      const known = (await pipelines())[0]?.stages ?? [];
      const next = order.map((id) => [...known, ...stages].find((one) => one.id === id) ?? ownStage(id));
      const home = order[to % order.length] ?? '';
      await edit({ stages: next, moves: Object.fromEntries(known.map(({ id }) => [id, home])) });
      const deal = (await db.deals.toArray())[move.deal];
      const target = order[move.to % order.length] ?? '';
      if (deal) await run('moveStage', { dealId: deal.id, to: target, reason: 'test' }, later);
      const operations = await db.operations.orderBy('seq').primaryKeys();
      if (back !== null) await undo(operations.at(-1 - (back % operations.length)) ?? '', 'restore');
      expect(await recount()).toEqual({ ok: true, repaired: 0 });
      const [pipeline] = await pipelines();
      const there = pipeline?.stages.map(({ id }) => id) ?? [];
      const deals = (await db.deals.toArray()).filter(({ deletedAt }) => deletedAt === null);
      for (const one of deals) {
        expect(there).toContain(one.stage.id);
        const still = one.reached.filter((id) => there.includes(id));
        expect(still).toEqual(there.slice(0, still.length));
        expect(still).toContain(one.stage.id);
      }
      const counted = (await funnel(STANDARD_PIPELINE_ID)).reduce((sum, { open }) => sum + open, 0);
      expect(counted).toBe(deals.length);
    }
  },
  60_000 + numRuns * 4_000,
);
