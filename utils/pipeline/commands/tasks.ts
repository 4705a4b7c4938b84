import * as z from 'zod';
import { taskFields } from '../task.ts';
import { instant, rowId } from '../row.ts';

/** Plan a next step or a reminder, about a deal, a person, or neither. */
export const planTask = z.strictObject({
  ...taskFields.shape,
  personId: rowId.nullable(),
  dealId: rowId.nullable(),
});
export const editTask = z.strictObject({ taskId: rowId, fields: taskFields.partial() });
/** Done, or open again. Finishing one that repeats plans the next in the same act. */
export const finishTask = z.strictObject({ taskId: rowId, done: z.boolean() });
export const snoozeTask = z.strictObject({ taskId: rowId, until: instant });
export const dropTask = z.strictObject({ taskId: rowId });
