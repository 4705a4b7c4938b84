import { beforeEach, expect, it, vi } from 'vitest';
import { done, savePersonInput } from '../../tests/builders/commands.ts';
import { emptyStore } from '../../tests/builders/empty-store.ts';
import type { CommandResult } from '../pipeline/commands.ts';
import { db } from './db.ts';
import { recount } from './recount.ts';
import { run } from './run.ts';

beforeEach(emptyStore);

type Run = typeof run;

/** The store as a second panel has it: modules, connection and clock of its own. */
async function secondPanel(): Promise<Run> {
  vi.resetModules();
  return (await import('./run.ts')).run;
}

const EDITS = 200;
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const refused = (results: readonly CommandResult[], code: string) =>
  results.filter((result) => !result.ok && result.code === code);

it('keeps all of 400 edits that two panels make to different fields of one deal', async () => {
  const { dealId } = done(await run('savePerson', savePersonInput('Ana')));
  const other = await secondPanel();
  const edits = Array.from({ length: EDITS }, (_, n) => [
    run('editDeal', {
      dealId,
      fields: { value: euros(n + 1) },
      was: { value: n === 0 ? null : euros(n) },
    }),
    other('editDeal', {
      dealId,
      fields: { title: `title ${n + 1}` },
      was: { title: n === 0 ? null : `title ${n}` },
    }),
  ]);
  const results = await Promise.all(edits.flat());
  expect(results.filter(({ ok }) => !ok)).toEqual([]);
  expect(await db.deals.get(dealId)).toMatchObject({ value: euros(EDITS), title: `title ${EDITS}` });
  expect(await recount()).toEqual({ ok: true, repaired: 0 });
}, 60_000);

/** A panel that raises the value by one, again and again, each time from what it last saw. */
async function raise(act: Run, dealId: string): Promise<CommandResult[]> {
  const results: CommandResult[] = [];
  for (let n = 0; n < EDITS; n++) {
    const { value = null } = (await db.deals.get(dealId)) ?? {};
    const fields = { value: euros((value?.amount ?? 0) + 1) };
    results.push(await act('editDeal', { dealId, fields, was: { value } }));
  }
  return results;
}

it('overwrites nothing in silence when two panels edit the same field 400 times', async () => {
  const { dealId } = done(await run('savePerson', savePersonInput('Ana')));
  const other = await secondPanel();
  const results = (await Promise.all([raise(run, dealId), raise(other, dealId)])).flat();
  const kept = results.filter(({ ok }) => ok).length;
  const elsewhere = refused(results, 'edited-elsewhere').length;
  // Two panels that raise the same value to the same one agree: the second has nothing to do.
  const agreed = refused(results, 'nothing-to-do').length;
  expect([kept + elsewhere + agreed, elsewhere + agreed > 0]).toEqual([2 * EDITS, true]);
  // Each edit that was kept was seen by the one after it: none is lost, none counts twice.
  expect((await db.deals.get(dealId))?.value).toEqual(euros(kept));
  const log = (await db.activities.toArray()).filter(({ detail }) => detail.type === 'edited');
  expect(log).toHaveLength(kept);
}, 60_000);

it('keeps every answer and every piece of evidence that two panels give at once', async () => {
  const { dealId } = done(await run('savePerson', savePersonInput('Ana')));
  const other = await secondPanel();
  const quote = (quoted: string) => ({ quote: quoted, link: null, on: null, activityId: null });
  const known = { dealId, item: 'budget', state: 'weak' as const };
  const acts = Array.from({ length: 10 }, (_, n) => [
    run('qualify', { ...known, addEvidence: quote(`mine ${n}`) }),
    other('qualify', { ...known, addEvidence: quote(`theirs ${n}`) }),
    run('setNeed', { dealId, text: `need ${n}` }),
    other('setNeed', { dealId, text: `other need ${n}` }),
  ]);
  expect((await Promise.all(acts.flat())).filter(({ ok }) => !ok)).toEqual([]);
  const values = (await db.marks.toArray()).map(({ value }) => value);
  const evidence = values.flatMap((one) => (one.kind === 'qualification' ? one.evidence : []));
  expect(new Set(evidence.map((one) => one.quote)).size).toBe(20);
  expect(values.filter(({ kind }) => kind === 'need')).toHaveLength(20);
  const full = { ...known, addEvidence: quote('One too many') };
  expect(await other('qualify', full)).toMatchObject({ code: 'invalid-input' });
}, 60_000);
