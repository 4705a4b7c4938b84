import * as z from 'zod';
import { plainDate, rowId } from './row.ts';

/** What proves something about a deal: somebody's own words, where they stand, and their date. */
export const evidence = z.strictObject({
  quote: z.string().trim().min(1).max(2_000),
  /** Where the words stand: a mail, a message, a document. `https:` only, since it is shown as a link. */
  link: z
    .string()
    .max(2048)
    .regex(/^https:\/\//)
    .nullable(),
  /** Day of the words, if known. */
  on: plainDate.nullable(),
  /** The entry of the timeline it was taken from. */
  activityId: rowId.nullable(),
});
export type Evidence = z.infer<typeof evidence>;
