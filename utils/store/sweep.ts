import { storage } from '@wxt-dev/storage';
import * as z from 'zod';
import { db } from './db.ts';
import { idle } from './idle.ts';
import { ROW_TABLES } from './tables.ts';

/** Rows read at a time, and in one session: some 50,000 rows cost a second of the browser's time. */
const PAGE = 500;
const BUDGET = 20_000;

const position = storage.defineItem<unknown>('local:sweep');
const positionSchema = z.object({ table: z.enum(ROW_TABLES), after: z.string() });

/**
 * Reads rows whole, going on each session where the last one ended: a damaged store can count its rows and still fail to
 * read them. `budget`: rows. False when the browser could not.
 */
export async function sweep(budget = BUDGET): Promise<boolean> {
  const from = positionSchema.safeParse(await position.getValue()).data ?? {
    table: ROW_TABLES[0],
    after: '',
  };
  let index = Math.max(0, ROW_TABLES.indexOf(from.table ?? 'people'));
  let after = from.after;
  let read = 0;
  while (read < budget) {
    const table = ROW_TABLES[index];
    if (!table) break;
    await idle();
    let page: { id: string }[];
    try {
      page = await db[table].where(':id').above(after).limit(PAGE).toArray();
    } catch {
      return false;
    }
    read += page.length;
    after = page.at(-1)?.id ?? '';
    if (page.length < PAGE) {
      index += 1;
      after = '';
    }
  }
  const table = ROW_TABLES[index];
  await (table ? position.setValue({ table, after }) : position.removeValue());
  return true;
}
