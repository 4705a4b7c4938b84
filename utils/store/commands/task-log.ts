import { dueInstant } from '../../pipeline/due.ts';
import type { Due, Task } from '../../pipeline/task.ts';
import type { ActivityDetail } from '../../pipeline/activity.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { primaryOf } from './deals.ts';
import { record } from './record.ts';
import type { Subject } from './subject.ts';

/** Whom a task is told of in a timeline: its person, else the first person of its deal. */
export async function subjectOf({ personId, dealId }: Pick<Task, 'personId' | 'dealId'>): Promise<Subject> {
  if (personId !== null || dealId === null) return { personId, dealId };
  return { personId: await primaryOf(dealId), dealId };
}

type What = Extract<ActivityDetail, { type: 'task' }>['what'];

/** Appends to the log what became of a task, as it stands now. Returns what the operation was about. */
export async function recordTask(recorder: Recorder, task: Task, what: What): Promise<Subject> {
  const subject = await subjectOf(task);
  const { id: taskId, title, due } = task;
  await record(recorder, { ...subject, detail: { type: 'task', taskId, title, what, due } });
  return subject;
}

/** The due day, or the end of the command: its instant lies beyond the years that a row can carry. */
export function writtenDue(recorder: Recorder, due: Due): Due {
  if (dueInstant(due, recorder.timeZone) !== null) return due;
  return refuse({ code: 'invalid-input', issues: [{ path: 'due', message: 'out of range' }] });
}
