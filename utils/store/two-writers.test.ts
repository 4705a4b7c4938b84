import { beforeEach, expect, it, vi } from 'vitest';
import { done, savePersonInput } from '../../tests/builders/commands.ts';
import { emptyStore } from '../../tests/builders/empty-store.ts';
import { db } from './db.ts';
import { recount } from './recount.ts';
import { run } from './run.ts';

beforeEach(emptyStore);

/** The store as a second page has it: modules, connection and clock of its own. */
async function secondPage(): Promise<typeof run> {
  vi.resetModules();
  return (await import('./run.ts')).run;
}

it('keeps all of 400 edits that two pages make to one person at once', async () => {
  const { personId } = done(await run('savePerson', savePersonInput('Ana')));
  const other = await secondPage();
  const nothing = { personId, addContacts: [], removeContacts: [] };
  const edits = Array.from({ length: 200 }, (_, n) => [
    run('editPerson', { ...nothing, fields: { title: `title ${n}` } }),
    other('editPerson', { ...nothing, fields: { location: `place ${n}` } }),
  ]);
  const results = await Promise.all(edits.flat());
  expect(results.every((result) => result.ok)).toBe(true);
  expect(await db.people.get(personId)).toMatchObject({ title: 'title 199', location: 'place 199' });

  const operations = await db.operations.orderBy('seq').toArray();
  expect(operations.map(({ seq }) => seq)).toEqual(Array.from({ length: 401 }, (_, n) => n + 1));
  const stamps = operations.map(({ counters }) => counters.stamp ?? '');
  expect(stamps).toEqual([...new Set(stamps)].toSorted());
  const before = operations.map(({ images }) => images.find(({ table }) => table === 'people')?.before);
  for (const field of ['title', 'location']) {
    expect(before.filter((image) => image && field in image)).toHaveLength(200);
  }
  expect(await recount()).toEqual({ ok: true, repaired: 0 });
}, 60_000);

it('runs an operation once, however many pages send it at once', async () => {
  const other = await secondPage();
  const options = { operationId: 'sent-twice' };
  const results = await Promise.all([
    run('savePerson', savePersonInput('Ana'), options),
    other('savePerson', savePersonInput('Ana'), options),
    run('savePerson', savePersonInput('Ana'), options),
  ]);
  const [first] = results.map(done);
  expect(results).toEqual([first, first, first]);
  expect([await db.people.count(), await db.deals.count(), await db.operations.count()]).toEqual([1, 1, 1]);
});
