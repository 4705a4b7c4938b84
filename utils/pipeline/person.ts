import * as z from 'zod';
import { CAPS } from './capture.ts';
import { ownValues } from './own-field.ts';
import { instant, origin, row, rowId } from './row.ts';

/** The fields of a person that a rep can edit. Empty is `null`. */
export const personFields = z.strictObject({
  fullName: z.string().trim().min(1).max(CAPS.name),
  headline: z.string().trim().max(CAPS.line).nullable(),
  title: z.string().trim().max(CAPS.line).nullable(),
  location: z.string().trim().max(CAPS.line).nullable(),
});
export type PersonFields = z.infer<typeof personFields>;

export const person = row.extend({
  ...personFields.shape,
  companyId: rowId.nullable(),
  tags: z.array(z.string().min(1).max(64)).max(50),
  origins: z.record(z.string(), origin),
  /** `fullName` folded for prefix search: lower case, no accents. Derived on write. */
  searchName: z.string(),
  /** The words of `searchName`, each an index entry, so that a surname finds the person. Derived on write. */
  words: z.array(z.string()),
  lastActivityAt: instant,
  own: ownValues.default({}),
});
export type Person = z.infer<typeof person>;
