import type { CommandInput } from '../../pipeline/commands.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import type { Subject } from './subject.ts';
import { recordTask } from './task-log.ts';

/** Removes a task; one that repeats does not come again. */
export async function dropTask(recorder: Recorder, input: CommandInput<'dropTask'>): Promise<Subject> {
  const task = found(await recorder.live('tasks', input.taskId));
  await recorder.remove('tasks', task);
  return recordTask(recorder, task, 'dropped');
}
