import * as z from 'zod';
import { CAPS } from './capture.ts';
import { ownValues } from './own-field.ts';
import { origin, row } from './row.ts';

export const company = row.extend({
  name: z.string().min(1).max(CAPS.line),
  /** `name` folded: lower case, no accents. Derived on write. */
  searchName: z.string(),
  domain: z.string().max(253).nullable(),
  website: z.string().max(CAPS.url).nullable(),
  linkedinSlug: z.string().max(CAPS.id).nullable(),
  linkedinId: z.string().max(CAPS.id).nullable(),
  tags: z.array(z.string().min(1).max(64)).max(50),
  origins: z.record(z.string(), origin),
  own: ownValues.default({}),
});
export type Company = z.infer<typeof company>;
