import { beforeEach, describe, expect, it } from 'vitest';
import { AT, done, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { liveContents, logOf, totals } from '../../../tests/builders/rows.ts';
import type { CommandInput, CommandName, CommandResult } from '../../pipeline/commands.ts';
import type { Recurrence, Task } from '../../pipeline/task.ts';
import { db } from '../db.ts';
import { recount } from '../recount.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const NOW = new Date('2026-11-23T10:00:00.000Z');
const save = async () => done(await run('savePerson', savePersonInput(), { now: new Date(AT) }));
const monthly: Recurrence = { every: 1, unit: 'month' };
const taskInput = (change: Partial<CommandInput<'planTask'>> = {}): CommandInput<'planTask'> => ({
  title: 'Call Ana',
  due: { on: '2026-11-30', at: null },
  repeats: null,
  personId: null,
  dealId: null,
  ...change,
});
const tasks = async () =>
  (await db.tasks.toArray())
    .filter((task) => task.deletedAt === null)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
const only = async (): Promise<Task> => {
  const [task, ...more] = await tasks();
  if (!task || more.length > 0) throw new Error('not one task');
  return task;
};
const plan = async (change: Partial<CommandInput<'planTask'>> = {}) => {
  done(await run('planTask', taskInput(change), { now: NOW }));
  return only();
};
const act = <N extends CommandName>(name: N, input: CommandInput<N>, now = NOW) => run(name, input, { now });

describe('planning', () => {
  it('keeps what was said, about whom it was said', async () => {
    const { personId, dealId } = await save();
    const result = done(
      await run('planTask', taskInput({ dealId, title: ' Call\u200b  Ana ' }), { now: NOW }),
    );
    expect(result).toMatchObject({ personId, dealId });
    expect(await only()).toMatchObject({
      title: 'Call Ana',
      due: { on: '2026-11-30', at: null },
      personId: null,
      dealId,
      anchor: null,
      doneAt: null,
      snoozedUntil: null,
    });
    expect((await logOf(personId)).at(-1)).toBe('task');
  });

  it('can be about nobody', async () => {
    expect(done(await run('planTask', taskInput(), { now: NOW }))).toMatchObject({
      personId: '',
      dealId: '',
    });
  });

  it.each([
    ['a title of nothing that can be seen', { title: '\u200b' }, 'invalid-input'],
    ['a day that no instant can carry', { due: { on: '0000-01-01', at: null } }, 'invalid-input'],
    ['31 February', { due: { on: '2026-02-31', at: null } }, 'invalid-input'],
    ['25 o’clock', { due: { on: '2026-02-01', at: '25:00' } }, 'invalid-input'],
    ['somebody who is not there', { personId: 'nobody' }, 'not-found'],
    ['a deal that is not there', { dealId: 'none' }, 'not-found'],
  ])('refuses %s', async (_, change, code) => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Tokyo';
    expect(await act('planTask', taskInput(change))).toMatchObject({ ok: false, code });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(await db.tasks.count()).toBe(0);
  });
});

describe('editing', () => {
  it('ends a snooze with another date, and starts the repetition from another day', async () => {
    const { id } = await plan({ repeats: monthly, due: { on: '2026-12-31', at: null } });
    done(await act('snoozeTask', { taskId: id, until: '2026-11-24T08:00:00Z' }));
    done(await act('editTask', { taskId: id, fields: { due: { on: '2026-12-31', at: '10:00' } } }));
    expect(await only()).toMatchObject({ snoozedUntil: null, anchor: '2026-12-31' });
    done(await act('editTask', { taskId: id, fields: { due: { on: '2026-12-15', at: '10:00' } } }));
    expect(await only()).toMatchObject({ anchor: '2026-12-15' });
    done(await act('editTask', { taskId: id, fields: { repeats: null } }));
    expect(await only()).toMatchObject({ repeats: null, anchor: null });
    done(await act('editTask', { taskId: id, fields: { title: 'Write' } }));
    expect(await only()).toMatchObject({ title: 'Write', due: { on: '2026-12-15', at: '10:00' } });
  });

  it('keeps the day of a series whose short month it is in', async () => {
    const { id } = await plan({ repeats: monthly, due: { on: '2027-01-31', at: null } });
    done(await act('finishTask', { taskId: id, done: true }));
    const next = (await tasks()).find((task) => task.doneAt === null);
    expect(next?.due.on).toBe('2027-02-28');
    done(await act('editTask', { taskId: next?.id ?? '', fields: { title: 'Report' } }));
    expect(await db.tasks.get(next?.id ?? '')).toMatchObject({ anchor: '2027-01-31' });
  });

  it('says when there is nothing to do', async () => {
    const { id, title, due } = await plan();
    expect(await act('editTask', { taskId: id, fields: { title, due, repeats: null } })).toEqual({
      ok: false,
      code: 'nothing-to-do',
    });
  });
});

describe('finishing', () => {
  it('is for now, and can be taken back', async () => {
    const { id } = await plan();
    done(await act('finishTask', { taskId: id, done: true }));
    expect(await only()).toMatchObject({ doneAt: NOW.toISOString() });
    expect(await act('finishTask', { taskId: id, done: true })).toMatchObject({ code: 'nothing-to-do' });
    done(await act('finishTask', { taskId: id, done: false }));
    expect(await only()).toMatchObject({ doneAt: null });
    expect(await act('finishTask', { taskId: id, done: false })).toMatchObject({ code: 'nothing-to-do' });
  });

  it('hands a repetition on once, however often it is opened again', async () => {
    const { id } = await plan({ repeats: monthly, due: { on: '2026-08-31', at: '09:30' } });
    done(await act('finishTask', { taskId: id, done: true }));
    done(await act('finishTask', { taskId: id, done: false }));
    done(await act('finishTask', { taskId: id, done: true }));
    const [first, next, ...more] = await tasks();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ repeats: null, anchor: null, doneAt: NOW.toISOString() });
    // What was missed is left out; the day is the 31st's.
    expect(next).toMatchObject({
      due: { on: '2026-11-30', at: '09:30' },
      repeats: monthly,
      anchor: '2026-08-31',
      doneAt: null,
    });
  });

  it('ends a repetition where the calendar ends', async () => {
    const { id } = await plan({ repeats: monthly, due: { on: '9999-12-01', at: null } });
    done(await act('finishTask', { taskId: id, done: true }));
    expect(await only()).toMatchObject({ doneAt: NOW.toISOString(), repeats: monthly });
  });
});

describe('putting off', () => {
  it('keeps the day and writes the instant as rows do', async () => {
    const { id, due } = await plan();
    done(await act('snoozeTask', { taskId: id, until: '2026-11-23T11:00:00Z' }));
    expect(await only()).toMatchObject({ due, snoozedUntil: '2026-11-23T11:00:00.000Z' });
    expect(await act('snoozeTask', { taskId: id, until: '2026-11-23T11:00:00.000Z' })).toMatchObject({
      code: 'nothing-to-do',
    });
  });

  it('is refused into the past, and for what is done', async () => {
    const { id } = await plan();
    expect(await act('snoozeTask', { taskId: id, until: NOW.toISOString() })).toMatchObject({
      code: 'invalid-input',
    });
    done(await act('finishTask', { taskId: id, done: true }));
    expect(await act('snoozeTask', { taskId: id, until: '2026-12-01T00:00:00Z' })).toMatchObject({
      code: 'nothing-to-do',
    });
  });
});

const state = async () => ({ rows: await liveContents(), totals: await totals() });

const ACTS: [CommandName, (task: Task) => Promise<CommandResult>][] = [
  ['planTask', ({ dealId }) => act('planTask', taskInput({ dealId, repeats: monthly, title: 'Write' }))],
  [
    'editTask',
    ({ id }) =>
      act('editTask', {
        taskId: id,
        fields: { title: 'X', due: { on: '2027-01-31', at: '10:00' }, repeats: { every: 2, unit: 'week' } },
      }),
  ],
  ['finishTask', ({ id }) => act('finishTask', { taskId: id, done: true })],
  ['snoozeTask', ({ id }) => act('snoozeTask', { taskId: id, until: '2026-11-25T09:00:00.000Z' })],
  ['dropTask', ({ id }) => act('dropTask', { taskId: id })],
];

describe.each(ACTS)('undo of %s', (_, perform) => {
  it('brings everything back, redo does it again, and a second undo takes it back again', async () => {
    const { dealId, personId } = await save();
    const task = await plan({ dealId, personId, repeats: monthly });
    done(await act('snoozeTask', { taskId: task.id, until: '2026-11-24T09:00:00.000Z' }));
    const before = await state();
    const { operationId } = done(await perform(task));
    const after = await state();
    expect(after).not.toEqual(before);

    const undone = done(await act('undo', { operationId, onConflict: 'ask' }));
    expect(await state()).toEqual(before);
    done(await act('undo', { operationId: undone.operationId, onConflict: 'ask' }));
    expect(await state()).toEqual(after);
    done(await act('undo', { operationId, onConflict: 'ask' }));
    expect(await state()).toEqual(before);
    expect(await recount()).toEqual({ ok: true, repaired: 0 });
  });
});

it('a removed task is not there for any command', async () => {
  const { id } = await plan();
  done(await act('dropTask', { taskId: id }));
  const gone = { ok: false, code: 'not-found' };
  expect(await act('dropTask', { taskId: id })).toEqual(gone);
  expect(await act('editTask', { taskId: id, fields: { title: 'X' } })).toEqual(gone);
  expect(await act('finishTask', { taskId: id, done: true })).toEqual(gone);
  expect(await act('snoozeTask', { taskId: id, until: '2027-01-01T00:00:00Z' })).toEqual(gone);
});
