import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../utils/store/db.ts';
import { openIdentity } from '../utils/store/identity.ts';
import { openDatabase } from '../utils/store/open.ts';
import { personCard } from '../utils/store/queries/card.ts';
import { funnel } from '../utils/store/queries/funnel.ts';
import { searchPeople } from '../utils/store/queries/search.ts';
import { recount } from '../utils/store/recount.ts';
import { parseRow } from '../utils/store/rows.ts';
import { run } from '../utils/store/run.ts';
import { ROW_TABLES } from '../utils/store/tables.ts';
import { emptyStore } from './builders/empty-store.ts';

/** A whole store as a released version left it: never edited, one more with each version. */
interface Dump {
  version: number;
  tables: Record<string, Record<string, unknown>[]>;
}

const dumps = readdirSync('tests/dumps').map((name) => {
  const dump: Dump = JSON.parse(readFileSync(`tests/dumps/${name}`, 'utf8'));
  return [name, dump] as const;
});

beforeEach(emptyStore);

async function load({ tables }: Dump): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) {
      await table.clear();
      await table.bulkPut(tables[table.name] ?? []);
    }
  });
  // As at the next start of the browser: who writes here is read again.
  await openIdentity();
}

describe.each(dumps)('%s', (_, dump) => {
  beforeEach(() => load(dump));

  it('opens, and every row of it can be read', async () => {
    await openDatabase();
    for (const table of ROW_TABLES) {
      const rows = await db.table(table).toArray();
      expect(rows).toHaveLength(dump.tables[table]?.length ?? 0);
      for (const row of rows) expect(() => parseRow(table, row)).not.toThrow();
    }
  });

  it('has totals that equal a recount', async () => {
    expect(await recount()).toEqual({ ok: true, repaired: 0 });
  });

  it('shows the same as on the day it was left', async () => {
    const hits = await searchPeople('ana', 8);
    expect(hits).toMatchObject([{ fullName: 'Ana Núñez', company: 'Molinos Luján', stageIndex: 2 }]);
    const card = await personCard(hits[0]?.personId ?? '');
    expect(card?.contacts.map(({ kind }) => kind)).toEqual(['email', 'phone', 'linkedin-slug']);
    const stages = await funnel('pipeline-standard');
    expect(stages.map(({ open, entered }) => [open, entered])).toEqual([
      [1, 2],
      [0, 1],
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('goes on: an old operation is undone, a field of a newer version stays', async () => {
    const person = await db.people.where('words').equals('ana').first();
    expect(person).toMatchObject({ pronouns: 'ella' });
    const last = await db.operations
      .orderBy('seq')
      .filter(({ name }) => name === 'moveStage')
      .last();
    const result = await run('undo', { operationId: last?.id ?? '', onConflict: 'ask' });
    expect(result.ok).toBe(true);
    expect(await db.people.get(person?.id ?? '')).toMatchObject({ pronouns: 'ella' });
    expect(await recount()).toEqual({ ok: true, repaired: 0 });
  });
});
