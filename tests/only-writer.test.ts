import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * The files that may write to the store, each with what it writes. Everything else goes through `run`: only so are
 * stamps, totals, before-images and the journal always right.
 */
const WRITERS: Record<string, string> = {
  'utils/store/recorder.ts': 'rows of an operation, and which one undid it',
  'utils/store/run.ts': 'the operation and the counters, in the transaction of its rows',
  'utils/store/totals.ts': 'totals, in the transaction of their rows',
  'utils/store/recount.ts': 'totals that differ from their rows',
  'utils/store/restore.ts': 'rows the journal gives back',
  'utils/store/open.ts': 'the standard pipeline of a new store',
  'utils/store/identity.ts': 'who writes here, once',
  'utils/store/drafts.ts': 'what the rep has not saved yet',
  'utils/store/queries/insights.ts': 'the prepared row, which can be made again',
  'utils/store/learn.ts': 'what the history teaches, which can be learnt again',
  'utils/store/resettle.ts': 'derived fields, which follow from the rows, and how far that has come',
};

const TABLES =
  'people|contactPoints|personContacts|companies|deals|dealPeople|activities|pipelines|operations|totals|insights|meta|drafts';
const WRITES = 'put|add|delete|update|upsert|modify|clear|bulkPut|bulkAdd|bulkDelete|bulkUpdate';

/** A write to a table, straight or at the end of a query: `db.people.put(`, `db.table(name)….modify(`. */
const writing = new RegExp(`\\bdb\\.(?:${TABLES}|table\\([^)]*\\))[^;]*?\\.(?:${WRITES})\\(`);

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /^(utils|components|entrypoints)\/.*\.tsx?$/.test(file))
  .filter((file) => !file.includes('.test.') && existsSync(file));

const writes = (file: string) => writing.test(readFileSync(file, 'utf8'));

test('finds a write however it is reached', () => {
  expect(writing.test('await db.people.put(row)')).toBe(true);
  expect(writing.test("db.deals\n  .where('id')\n  .equals(id)\n  .modify({ rank })")).toBe(true);
  expect(writing.test('db.table(name).bulkDelete(ids)')).toBe(true);
  expect(writing.test('const row = await db.people.get(id);\nseen.add(id)')).toBe(false);
});

test('only the writer and what stands beside it write to the store', () => {
  expect(files.filter((file) => writes(file) && !WRITERS[file])).toEqual([]);
});

test('every file in the list exists and writes', () => {
  const any = new RegExp(`\\.(?:${WRITES})\\(`);
  const idle = (file: string) => !files.includes(file) || !any.test(readFileSync(file, 'utf8'));
  expect(Object.keys(WRITERS).filter(idle)).toEqual([]);
});

test('only the store and the hooks know Dexie', () => {
  const imports = /from 'dexie(?:-react-hooks)?'/;
  const knowing = files.filter((file) => imports.test(readFileSync(file, 'utf8')));
  expect(knowing.filter((file) => !/^utils\/store\/|^components\/hooks(?:\/|\.ts)/.test(file))).toEqual([]);
});
