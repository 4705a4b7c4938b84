import * as z from 'zod';
import { row } from './row.ts';

export const ownFieldKind = z.enum(['text', 'number', 'date', 'choice']);
export type OwnFieldKind = z.infer<typeof ownFieldKind>;

/** A value of an own field: a number for `number`, `YYYY-MM-DD` for `date`, else text. */
export const ownValue = z.union([z.string().trim().min(1).max(1_000), z.number()]);
export type OwnValue = z.infer<typeof ownValue>;
/** Values by the field's id. */
export const ownValues = z.record(z.string(), ownValue);

/** A field the rep added to people, companies or deals. */
export const ownField = row.extend({
  target: z.enum(['person', 'company', 'deal']),
  name: z.string().trim().min(1).max(64),
  kind: ownFieldKind,
  /** For `choice`. */
  choices: z.array(z.string().trim().min(1).max(64)).max(50),
  /** Order in which fields are shown: a fractional index. */
  rank: z.string(),
});
export type OwnField = z.infer<typeof ownField>;
