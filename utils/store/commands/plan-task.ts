import { v7 } from 'uuid';
import type { CommandInput } from '../../pipeline/commands.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import type { Subject } from './subject.ts';
import { recordTask, writtenDue } from './task-log.ts';
import { lineOf, required } from './text.ts';

/** Plans a next step or a reminder. A due day that has passed is taken as it is: the task is late from the start. */
export async function planTask(recorder: Recorder, input: CommandInput<'planTask'>): Promise<Subject> {
  const { personId, dealId, repeats } = input;
  if (personId !== null) found(await recorder.live('people', personId));
  if (dealId !== null) found(await recorder.live('deals', dealId));
  const due = writtenDue(recorder, input.due);
  const task = await recorder.insert('tasks', {
    id: v7(),
    title: required(lineOf(input.title), 'title'),
    due,
    repeats,
    personId,
    dealId,
    doneAt: null,
    snoozedUntil: null,
    remindAt: null,
    anchor: repeats && due.on,
  });
  return recordTask(recorder, task, 'planned');
}
