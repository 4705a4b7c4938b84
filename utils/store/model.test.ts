import { test } from '@fast-check/vitest';
import { beforeEach, describe, expect } from 'vitest';
import { AT } from '../../tests/builders/commands.ts';
import { emptyStore } from '../../tests/builders/empty-store.ts';
import { checkInvariants } from '../../tests/builders/invariants.ts';
import { steps } from '../../tests/builders/model.ts';
import { liveContents, totals } from '../../tests/builders/rows.ts';
import { db } from './db.ts';
import { run } from './run.ts';

beforeEach(emptyStore);

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 15);
const timeout = 60_000 + numRuns * 4_000;
const state = async () => ({ rows: await liveContents(), totals: await totals() });
/** What was done, for a failure to tell. */
async function story(): Promise<string> {
  const operations = await db.operations.orderBy('seq').toArray();
  const seqs = new Map(operations.map(({ id, seq }) => [id, seq]));
  return operations
    .map(({ seq, name, undoes }) => `${seq} ${name} ${undoes.map((id) => seqs.get(id)).join()}`.trim())
    .join('; ');
}
/** Fails with the acts that led there. */
async function telling(check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (error instanceof Error) error.message += `\nafter: ${await story()}`;
    throw error;
  }
}
/** Every act a minute after the one before. */
const clock = () => {
  let now = Date.parse(AT);
  return () => new Date((now += 60_000));
};

describe('any acts in any order', () => {
  test.prop([steps], { numRuns })(
    'leave totals, counters, links and derived fields right',
    async (acts) => {
      await emptyStore();
      const tick = clock();
      for (const act of acts) {
        await act(tick());
        await telling(checkInvariants);
      }
    },
    timeout,
  );

  test.prop([steps], { numRuns })(
    'are taken back by undo and done again by its undo, to the last field',
    async (acts) => {
      await emptyStore();
      const tick = clock();
      for (const act of acts) {
        const before = await state();
        const result = await act(tick());
        const after = await state();
        if (result === null) continue;
        if (!result.ok) {
          expect(after).toEqual(before);
          continue;
        }
        const undone = await run(
          'undo',
          { operationId: result.operationId, onConflict: 'ask' },
          { now: tick() },
        );
        if (!undone.ok) throw new Error(`undo refused: ${JSON.stringify(undone)}`);
        await telling(async () => expect(await state()).toEqual(before));
        const again = await run(
          'undo',
          { operationId: undone.operationId, onConflict: 'ask' },
          { now: tick() },
        );
        expect(again.ok).toBe(true);
        await telling(async () => expect(await state()).toEqual(after));
      }
    },
    timeout,
  );

  test.prop([steps], { numRuns })(
    'are all taken back, last first',
    async (acts) => {
      await emptyStore();
      const start = await state();
      const tick = clock();
      const done: string[] = [];
      for (const act of acts) {
        const result = await act(tick());
        if (result?.ok) done.push(result.operationId);
      }
      for (const operationId of done.toReversed()) {
        const result = await run('undo', { operationId, onConflict: 'ask' }, { now: tick() });
        expect(result.ok || result.code).toBeOneOf([true, 'already-undone']);
      }
      await telling(checkInvariants);
      await telling(async () => expect(await state()).toEqual(start));
    },
    timeout,
  );
});
