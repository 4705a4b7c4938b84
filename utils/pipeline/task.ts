import * as z from 'zod';
import { CAPS } from './capture.ts';
import { instant, plainDate, row, rowId } from './row.ts';

/** When a task is due, as the rep said it: a day, and a time of that day where one was named. */
export const due = z.strictObject({
  on: plainDate,
  /** `HH:MM` where the rep is; `null`: some time that day. */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
});
export type Due = z.infer<typeof due>;

export const recurrence = z.strictObject({
  every: z.int().min(1).max(365),
  unit: z.enum(['day', 'working-day', 'week', 'month', 'year']),
});
export type Recurrence = z.infer<typeof recurrence>;

export const taskFields = z.strictObject({
  title: z.string().trim().min(1).max(CAPS.line),
  due,
  repeats: recurrence.nullable(),
});

/** A next step or a reminder, about a deal, a person, or neither. Finishing one that repeats plans the next. */
export const task = row.extend({
  ...taskFields.shape,
  personId: rowId.nullable(),
  dealId: rowId.nullable(),
  doneAt: instant.nullable(),
  /** Put off until then; the due day stays what it was. */
  snoozedUntil: instant.nullable(),
  /** The instant at which it asks for attention, `null` once done. Derived on write: due or snoozed, where the rep is. */
  remindAt: instant.nullable(),
  /** The day of the first of a repeating row, so that "monthly on the 31st" finds its day again after a short month. */
  anchor: plainDate.nullable(),
});
export type Task = z.infer<typeof task>;
