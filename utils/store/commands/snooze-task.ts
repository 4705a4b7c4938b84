import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import type { Subject } from './subject.ts';
import { recordTask } from './task-log.ts';

/** Puts an open task off until an instant that is still to come; its due day stays. */
export async function snoozeTask(recorder: Recorder, input: CommandInput<'snoozeTask'>): Promise<Subject> {
  const task = found(await recorder.live('tasks', input.taskId));
  // As rows carry instants: they are compared as text.
  const snoozedUntil = new Date(input.until).toISOString();
  if (snoozedUntil <= recorder.now) {
    return refuse({ code: 'invalid-input', issues: [{ path: 'until', message: 'past' }] });
  }
  if (task.doneAt !== null || task.snoozedUntil === snoozedUntil) return refuse({ code: 'nothing-to-do' });
  return recordTask(recorder, await recorder.patch('tasks', task, { snoozedUntil }), 'snoozed');
}
