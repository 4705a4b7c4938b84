import { Dexie } from 'dexie';
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { setGate } from '../utils/store/gate.ts';
import { db } from '../utils/store/db.ts';
import { openDatabase } from '../utils/store/open.ts';
import { personCard } from '../utils/store/queries/card.ts';
import { searchPeople } from '../utils/store/queries/search.ts';
import { recount } from '../utils/store/recount.ts';
import { run } from '../utils/store/run.ts';
import { ROW_TABLES } from '../utils/store/tables.ts';
import { RELEASED } from './builders/released-schemas.ts';

afterEach(() => db.delete({ disableAutoOpen: false }));

/** A database as an older Embudo left it: its own stores, its own indexes, its own rows. */
async function leave(version: number): Promise<Record<string, unknown[]>> {
  const { tables }: { tables: Record<string, unknown[]> } = JSON.parse(
    readFileSync(`tests/dumps/v${version}.json`, 'utf8'),
  );
  await db.delete({ disableAutoOpen: false });
  const old = new Dexie('embudo');
  old.version(version).stores({ ...RELEASED[version] });
  await old.open();
  for (const [name, rows] of Object.entries(tables)) await old.table(name).bulkPut(rows);
  old.close();
  return tables;
}

it.each(Object.keys(RELEASED).map(Number))(
  'a store of version %i is brought up to this one with every row, and goes on',
  async (version) => {
    const tables = await leave(version);
    setGate({ ready: async () => {}, journal: async () => {} });
    await openDatabase();
    for (const name of ROW_TABLES) expect(await db.table(name).count()).toBe(tables[name]?.length ?? 0);
    expect(await recount()).toEqual({ ok: true, repaired: 0 });

    const [hit] = await searchPeople('ana', 8);
    const card = await personCard(hit?.personId ?? '');
    const deal = card?.deals[0]?.deal;
    expect(deal).toMatchObject({ lost: null, won: null, agreed: null, closeMoves: 0, own: {} });
    const result = await run('parkDeal', { dealId: deal?.id ?? '', until: '2999-01-01', reason: null });
    expect(result.ok).toBe(true);
    expect(await recount()).toEqual({ ok: true, repaired: 0 });
  },
);
