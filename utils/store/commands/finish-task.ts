import { v7 } from 'uuid';
import type { CommandInput } from '../../pipeline/commands.ts';
import { localDay } from '../../pipeline/dates.ts';
import { nextDue } from '../../pipeline/due.ts';
import type { Task } from '../../pipeline/task.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import type { Subject } from './subject.ts';
import { recordTask } from './task-log.ts';

/**
 * Ticks a task off, or opens it again. One that repeats hands its repetition on to the next, planned in the same act:
 * the done one stays as a single task. So opening it again leaves the next where it is, and ticking it off once more
 * plans no second one. Undo takes both back.
 */
export async function finishTask(recorder: Recorder, input: CommandInput<'finishTask'>): Promise<Subject> {
  const task = found(await recorder.live('tasks', input.taskId));
  if (input.done === (task.doneAt !== null)) return refuse({ code: 'nothing-to-do' });
  if (!input.done) {
    return recordTask(recorder, await recorder.patch('tasks', task, { doneAt: null }), 'reopened');
  }
  const handedOn = await planNext(recorder, task);
  const done = await recorder.patch('tasks', task, {
    doneAt: recorder.now,
    snoozedUntil: null,
    ...(handedOn && { repeats: null, anchor: null }),
  });
  return recordTask(recorder, done, 'done');
}

/** Plans the one after a repeating task. Answers whether there is one. */
async function planNext(recorder: Recorder, task: Task): Promise<boolean> {
  const { title, repeats, personId, dealId } = task;
  const anchor = task.anchor ?? task.due.on;
  const today = localDay(recorder.now, recorder.timeZone);
  const due = repeats && nextDue(task.due, repeats, anchor, today);
  if (due === null) return false;
  const next = await recorder.insert('tasks', {
    id: v7(),
    title,
    due,
    repeats,
    personId,
    dealId,
    doneAt: null,
    snoozedUntil: null,
    remindAt: null,
    anchor,
  });
  await recordTask(recorder, next, 'planned');
  return true;
}
