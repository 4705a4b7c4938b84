import { expect, it } from 'vitest';
import { AT, contact, done, savePersonInput } from '../../tests/builders/commands.ts';
import { emptyStore } from '../../tests/builders/empty-store.ts';
import { db } from './db.ts';
import { readGlance } from './glance.ts';
import { STANDARD_PIPELINE_ID } from '../pipeline/pipeline.ts';
import { funnel, pipelines } from './queries/funnel.ts';
import { insights, refreshInsights } from './queries/insights.ts';
import { run } from './run.ts';

const later = (minutes: number) => ({ now: new Date(Date.parse(AT) + minutes * 60_000) });

it('shows nothing before there is a store, and makes none', async () => {
  expect(await readGlance()).toEqual({ stages: [], totals: [], insights: null, started: false });
  expect(await indexedDB.databases()).toEqual([]);
});

it('reads what the queries of the store read', async () => {
  await emptyStore();
  expect(await readGlance()).toMatchObject({ insights: null, started: false });

  for (const [n, to] of ['qualify', 'present', null].entries()) {
    const input = savePersonInput(`Ana ${n}`, { contacts: [contact('email', `ana${n}@molinos.example`)] });
    const { dealId } = done(await run('savePerson', input, later(n)));
    const value = { amount: 1_200_00, currency: n === 1 ? 'MXN' : 'EUR' };
    await run('editDeal', { dealId, fields: { value } }, later(n + 10));
    if (to !== null) await run('moveStage', { dealId, to, reason: 'why' }, later(n + 20));
  }
  await refreshInsights(later(60).now);

  const glance = await readGlance();
  const counts = (stages: { stageId: string; open: number; values: unknown; advanced: number }[]) =>
    stages.map(({ stageId, open, values, advanced }) => ({ stageId, open, values, advanced }));
  expect(counts(glance.totals)).toEqual(counts(await funnel(STANDARD_PIPELINE_ID)));
  expect(glance.totals.map(({ open }) => open)).toEqual([1, 0, 1, 1, 0, 0, 0]);
  expect(glance.stages).toEqual((await pipelines())[0]?.stages);
  expect(glance.insights).toEqual(await insights());
  expect(glance.started).toBe(true);
});

it('does not hold up a newer version of the store', async () => {
  await emptyStore();
  await readGlance();
  db.close();
  const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('embudo', 999);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('blocked', () => reject(new Error('blocked')));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
  upgraded.close();
});
