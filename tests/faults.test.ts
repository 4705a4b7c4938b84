import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { db } from '../utils/store/db.ts';
import * as store from '../utils/store/index.ts';
import { run } from '../utils/store/run.ts';
import { emptyStore } from './builders/empty-store.ts';
import type { Dump, StoredRow } from './faults/dump.ts';
import { brokenInvariants } from './faults/invariants.ts';
import type { Ack } from './faults/page-store.ts';
import { work } from './faults/work.ts';

/** The fault suite's judge, held to seeing what is wrong: here the store is sound, and then made unsound by hand. */
let acks: Ack[] = [];
let whole: Dump = {};

beforeEach(async () => {
  await emptyStore();
  acks = [];
  vi.stubGlobal('embudoTest', { ...store, run });
  vi.stubGlobal('embudoAck', async (ack: Ack) => void acks.push(ack));
  await work({ first: 9, count: 2 });
  whole = Object.fromEntries(
    await Promise.all(
      db.tables.map(async (table): Promise<[string, StoredRow[]]> => [table.name, await table.toArray()]),
    ),
  );
});
afterEach(() => vi.unstubAllGlobals());

/** The store with one table changed. */
const changed = (table: string, change: (rows: StoredRow[]) => StoredRow[]): Dump => ({
  ...whole,
  [table]: change(whole[table] ?? []),
});
const withoutFirst = (rows: StoredRow[]) => rows.slice(1);

test('nothing is wrong with a store after its work', () => {
  expect(acks).toHaveLength(7); // a person, a move and a note each, and the second note taken back
  expect(brokenInvariants(whole, acks)).toEqual([]);
});

describe('lost', () => {
  test.each(['people', 'operations', 'activities', 'deals'])('a row of %s', (table) => {
    expect(brokenInvariants(changed(table, withoutFirst), acks)).not.toEqual([]);
  });

  test('everything', () => {
    const lost = brokenInvariants({}, acks).filter((fault) => fault.startsWith('lost'));
    expect(lost).toHaveLength(7);
  });

  test('an edit of a row that is there', () => {
    const older = changed('deals', (rows) => rows.map((row) => ({ ...row, reached: ['prospect'] })));
    expect(brokenInvariants(older, acks)).toEqual(['lost: stage contact', 'lost: stage contact']);
  });

  test('an undo of a note that is there', () => {
    const older = changed('activities', (rows) => rows.map((row) => ({ ...row, deletedAt: null })));
    expect(brokenInvariants(older, acks)).toContain('lost: undo Llamar a Persona 10');
  });
});

test.each(['personContacts', 'contactPoints', 'dealPeople', 'companies'])('torn: a row of %s', (table) => {
  const faults = brokenInvariants(changed(table, withoutFirst), acks);
  expect(faults.some((fault) => fault.startsWith('torn'))).toBe(true);
});

test.each([
  ['people', 'doubled: people Persona 9'],
  ['contactPoints', 'doubled: contactPoints email persona.10@taller.example'],
])('doubled: a row of %s', (table, fault) => {
  const twice = changed(table, (rows) => [...rows, ...rows.map((row) => ({ ...row, id: `${row.id}-2` }))]);
  expect(brokenInvariants(twice, acks)).toContain(fault);
});

test('miscounted: counters that do not agree with the rows', () => {
  const counted = changed('meta', (rows) => rows.map((row) => ({ ...row, rows: { people: 3 }, seq: 8 })));
  expect(brokenInvariants(counted, acks)).toEqual([
    'miscounted: people 3 for 2 rows',
    'miscounted: 7 operations',
  ]);
});
