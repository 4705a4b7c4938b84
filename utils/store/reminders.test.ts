import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { done, savePersonInput } from '../../tests/builders/commands.ts';
import { emptyStore } from '../../tests/builders/empty-store.ts';
import type { CommandInput } from '../pipeline/commands.ts';
import { remindAtOf } from '../pipeline/due.ts';
import { db } from './db.ts';
import { nextReminder, tasksDue, tasksOf } from './queries/tasks.ts';
import { openPlace, show } from './notify.ts';
import { REMINDERS, setReminderAlarm, takeReminders } from './reminders.ts';
import { run } from './run.ts';
import { settings } from './settings.ts';

let allowed = true;
const contains = vi.fn(async () => allowed);

beforeEach(async () => {
  await emptyStore();
  allowed = true;
  Object.assign(fakeBrowser.permissions, { contains });
});
afterEach(() => vi.restoreAllMocks());

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const at = (time: string) => new Date(`2026-11-23T${time}:00.000Z`);
/** UTC wall time as the rep would say it. */
const dueAt = (time: string): CommandInput<'planTask'>['due'] => {
  const here = Temporal.Instant.fromEpochMilliseconds(at(time).getTime()).toZonedDateTimeISO(timeZone);
  const shown = here.toPlainTime().toString({ smallestUnit: 'minute' });
  return { on: here.toPlainDate().toString(), at: shown };
};

async function plan(title: string, time: string, about: { dealId?: string; personId?: string } = {}) {
  const input = { title, due: dueAt(time), repeats: null, personId: null, dealId: null, ...about };
  done(await run('planTask', input, { now: at('06:00') }));
  return (await db.tasks.toArray()).find((task) => task.title === title)?.id ?? '';
}

const titles = async (time: string) => (await takeReminders(at(time))).map(({ title }) => title);

describe('reminders', () => {
  it('come once, at their time, over any number of worker starts', async () => {
    await plan('Call', '09:00');
    expect(await titles('08:59')).toEqual([]);
    expect(await titles('09:00')).toEqual(['Call']);
    expect(await titles('09:00')).toEqual([]);
    expect(await titles('12:00')).toEqual([]);
  });

  it('come once although two wake-ups ask at the same time', async () => {
    await plan('Call', '09:00');
    const { local } = fakeBrowser.storage;
    const write = local.set.bind(local);
    // Slow to write: who reads meanwhile would see what was there before.
    const slowly = async (items: Parameters<typeof write>[0]) => {
      for (let turn = 0; turn < 50; turn++) await new Promise((go) => setImmediate(go));
      return write(items);
    };
    Object.assign(local, { set: slowly });
    const both = await Promise.all([takeReminders(at('09:00')), takeReminders(at('09:00'))]);
    Object.assign(local, { set: write });
    expect(both.flat()).toHaveLength(1);
  });

  it('count as told before they are shown', async () => {
    await plan('Call', '09:00');
    await takeReminders(at('09:00')); // killed here
    expect(await titles('09:01')).toEqual([]);
  });

  it('are told together after a sleep, each once', async () => {
    await plan('First', '09:00');
    await plan('Second', '10:00');
    await plan('Later', '20:00');
    expect(await titles('19:00')).toEqual(['First', 'Second']);
    expect(await titles('20:00')).toEqual(['Later']);
  });

  it('come again when put off, and not when done, opened again, or undone', async () => {
    const taskId = await plan('Call', '09:00');
    expect(await titles('09:00')).toEqual(['Call']);
    done(await run('snoozeTask', { taskId, until: at('11:00').toISOString() }, { now: at('09:05') }));
    expect(await titles('10:59')).toEqual([]);
    expect(await titles('11:00')).toEqual(['Call']);
    const { operationId } = done(await run('finishTask', { taskId, done: true }, { now: at('11:05') }));
    expect(await titles('12:00')).toEqual([]);
    done(await run('undo', { operationId, onConflict: 'ask' }, { now: at('12:05') }));
    expect(await titles('12:06')).toEqual([]);
  });

  it('are silent without the permission, and bring no flood when it is given later', async () => {
    allowed = false;
    await plan('Call', '09:00');
    expect(await titles('09:00')).toEqual([]);
    allowed = true;
    expect(await titles('09:01')).toEqual([]);
  });

  it('leave what is a month old to the queue, and forget that they told it', async () => {
    await plan('Call', '09:00');
    await plan('Old', '09:00');
    expect(await titles('09:00')).toHaveLength(2);
    const later = new Date(at('09:00').getTime() + 31 * 86_400_000);
    await plan('New', '10:00');
    expect(await takeReminders(later)).toEqual([]);
    await db.tasks.toCollection().modify({ remindAt: new Date(later.getTime() - 1000).toISOString() });
    expect(await takeReminders(later)).toHaveLength(3);
    const kept = (await fakeBrowser.storage.local.get('reminders-told'))['reminders-told'];
    expect(kept).toHaveLength(3);
  });

  it('say whom they are about, also through the deal', async () => {
    const { personId, dealId } = done(await run('savePerson', savePersonInput('Ana')));
    await plan('Of the deal', '09:00', { dealId });
    await plan('Of the person', '09:01', { personId });
    await plan('Of nobody', '09:02');
    const people = (await takeReminders(at('10:00'))).map(({ person }) => person);
    const ana = { id: personId, fullName: 'Ana' };
    expect(people).toEqual([ana, ana, null]);
  });

  it('start anew when what was kept cannot be read', async () => {
    await fakeBrowser.storage.local.set({ 'reminders-told': { no: 'list' } });
    await plan('Call', '09:00');
    expect(await titles('09:00')).toEqual(['Call']);
  });
});

describe('the alarm', () => {
  it('is one, at the next reminder, and within the hour', async () => {
    const set = async (time: string) => {
      await setReminderAlarm(at(time));
      return (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [
        name,
        new Date(scheduledTime).toISOString().slice(11, 16),
      ]);
    };
    const taskId = await plan('Call', '08:30');
    await plan('Write', '08:40');
    expect(await set('06:00')).toEqual([[REMINDERS, '07:00']]);
    expect(await set('08:00')).toEqual([[REMINDERS, '08:30']]);
    done(await run('finishTask', { taskId, done: true }, { now: at('08:00') }));
    expect(await set('08:00')).toEqual([[REMINDERS, '08:40']]);
    expect(await set('08:40')).toEqual([[REMINDERS, '09:40']]);
  });
});

describe('the notification', () => {
  const reminder = (title: string, person: { id: string; fullName: string } | null = null) => ({
    taskId: `t ${title}`,
    title,
    person,
  });

  it('is one for one task and leads to its person', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await show([reminder('Call', { id: 'p1', fullName: 'Ana' })]);
    expect(create).toHaveBeenCalledTimes(1);
    expect(create.mock.calls[0]?.[1]).toMatchObject({ title: 'Call', message: 'Ana' });
    const [id] = Object.keys(await fakeBrowser.notifications.getAll());
    await openPlace(id ?? '');
    const tabs = await fakeBrowser.tabs.query({});
    expect(tabs.map(({ url }) => url)).toContainEqual(expect.stringMatching(/dashboard\.html#\/people\/p1$/));
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });

  it('is a summary of several, in the rep’s language', async () => {
    await settings.set({ locale: 'es' });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await show(['a', 'b', 'c', 'd', 'e'].map((title) => reminder(title)));
    expect(create).toHaveBeenCalledTimes(1);
    expect(create.mock.calls[0]?.[1]).toMatchObject({
      title: 'Tienes 5 tareas pendientes',
      message: 'a\nb\nc\n… y 2 más',
    });
  });

  it('is none, and no error, when it was turned off meanwhile', async () => {
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('off'));
    await expect(show([reminder('Call')])).resolves.toBeUndefined();
  });

  it('of another is not ours', async () => {
    await openPlace('somebody else');
    expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).not.toContainEqual(
      expect.stringContaining('dashboard'),
    );
  });
});

describe('the lists', () => {
  it('give what is due, and a person’s own with those of the deal in hand', async () => {
    const { personId, dealId } = done(await run('savePerson', savePersonInput('Ana')));
    const done1 = await plan('Done', '07:00', { personId });
    await plan('Late', '10:00', { dealId });
    await plan('Early', '09:00', { personId, dealId });
    await plan('Other', '08:00');
    done(await run('finishTask', { taskId: done1, done: true }, { now: at('08:00') }));
    const of = async (deal: string | null) => (await tasksOf(personId, deal)).map(({ title }) => title);
    expect(await of(dealId)).toEqual(['Early', 'Late', 'Done']);
    expect(await of(null)).toEqual(['Early', 'Done']);
    expect((await tasksDue(at('09:00').toISOString())).map(({ title }) => title)).toEqual(['Other', 'Early']);
    expect(await nextReminder(at('09:00').toISOString())).toBe(at('10:00').toISOString());
    for (const task of await db.tasks.toArray()) expect(task.remindAt).toBe(remindAtOf(task, timeZone));
  });
});
