import type { CommandInput } from '../../pipeline/commands.ts';
import type { Task } from '../../pipeline/task.ts';
import type { Recorder } from '../recorder.ts';
import { same } from '../same.ts';
import { found, unlessEmpty } from './found.ts';
import type { Subject } from './subject.ts';
import { recordTask, writtenDue } from './task-log.ts';
import { lineOf, required } from './text.ts';

/**
 * Changes some fields of a task. Another due date is the rep's newer word, so it ends a snooze; another day or rhythm
 * starts the repetition anew from that day.
 */
export async function editTask(recorder: Recorder, input: CommandInput<'editTask'>): Promise<Subject> {
  const task = found(await recorder.live('tasks', input.taskId));
  const { title = task.title, due = task.due, repeats = task.repeats } = input.fields;
  const changes = changesOf(task, {
    title: required(lineOf(title), 'title'),
    due: writtenDue(recorder, due),
    repeats,
  });
  unlessEmpty(Object.keys(changes));
  return recordTask(recorder, await recorder.patch('tasks', task, changes), 'changed');
}

function changesOf(task: Task, to: Pick<Task, 'title' | 'due' | 'repeats'>): Partial<Task> {
  const moved = !same(task.due, to.due);
  const rhythm = !same(task.repeats, to.repeats);
  const anew = rhythm || task.due.on !== to.due.on;
  return {
    ...(task.title !== to.title && { title: to.title }),
    ...(moved && { due: to.due, snoozedUntil: null }),
    ...(rhythm && { repeats: to.repeats }),
    ...(anew && { anchor: to.repeats && to.due.on }),
  };
}
