import * as z from 'zod';
import { origin, row, rowId } from './row.ts';

export const contactKind = z.enum([
  'email',
  'phone',
  'website',
  'linkedin-slug',
  'linkedin-member',
  'sales-lead',
]);
export type ContactKind = z.infer<typeof contactKind>;

/** Kinds that name exactly one person: an equal value is the same person. Phones and role addresses are shared. */
export const IDENTITY_KINDS: readonly ContactKind[] = [
  'email',
  'linkedin-slug',
  'linkedin-member',
  'sales-lead',
];

/** An address under which people can be reached. `id` is a hash of (realm, kind, normalised value). */
export const contactPoint = row.extend({
  kind: contactKind,
  /** Normalised: lower-cased e-mail and slug, E.164 phone where valid. */
  value: z.string().min(1).max(2048),
  /** As first seen. */
  written: z.string().max(2048),
});
export type ContactPoint = z.infer<typeof contactPoint>;

/** One person's use of a contact point; a switchboard number has several. `id` is a hash of (person, contact point). */
export const personContact = row.extend({ personId: rowId, contactPointId: rowId, origin });
export type PersonContact = z.infer<typeof personContact>;
