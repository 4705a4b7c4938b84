import * as z from 'zod';
import {
  fieldsOf,
  PROPOSAL_FIELDS,
  type ProposalField,
  type SomeFields,
  rowStamp,
  sameField,
} from '../../utils/pipeline/proposal-fields.ts';
import { proposalFields, type Proposal, type ProposalFields } from '../../utils/pipeline/proposal.ts';
import { formOf, proposalForm, type ProposalForm } from './form.ts';
import { readForm } from './read-form.ts';

/** What is typed over what is stored. Also kept as a local draft, so that closing the window loses nothing. */
export const editing = z.object({
  /** What the store held when form and store last agreed on what changed. */
  base: proposalFields,
  /** The row's stamp then. */
  stamp: z.string(),
  form: proposalForm,
});
export type Editing = z.infer<typeof editing>;

/** What another window changed under the rep's own changes. */
export interface Conflict {
  fields: ProposalField[];
  theirs: ProposalFields;
  stamp: string;
}

/** Starts from what is stored. */
export function opened(row: Proposal, locale: string): Editing {
  const base = fieldsOf(row);
  return { base, stamp: rowStamp(row), form: formOf(base, locale) };
}

/** The fields that are typed otherwise than they were stored; one that cannot be read counts as changed. */
function changedFields({ base, form }: Editing): ProposalField[] {
  const { fields } = readForm(form);
  return PROPOSAL_FIELDS.filter((field) => !(field in fields) || !sameField(base, fields, field));
}

/** What can be saved now: changed, and readable. `null` when there is nothing. */
export function toSave(now: Editing): SomeFields | null {
  const { fields } = readForm(now.form);
  const changed = PROPOSAL_FIELDS.filter((field) => field in fields && !sameField(now.base, fields, field));
  return changed.length === 0 ? null : Object.fromEntries(changed.map((field) => [field, fields[field]]));
}

/** After a save that went through: what was sent is what is stored. */
export function saved(now: Editing, sent: SomeFields): Editing {
  return { ...now, base: proposalFields.parse({ ...now.base, ...sent }) };
}

/**
 * Joins the form with a newer row, field by field: what only the row changed is taken over, what only the form changed
 * stays, and what both changed, each in its own way, is a conflict that the rep decides.
 */
export function followed(now: Editing, row: Proposal): { next: Editing; conflict: Conflict | null } {
  const stamp = rowStamp(row);
  if (stamp <= now.stamp) return { next: now, conflict: null };
  const theirs = fieldsOf(row);
  const mine = readForm(now.form).fields;
  const changed = new Set(changedFields(now));
  const other = PROPOSAL_FIELDS.filter((field) => !sameField(now.base, theirs, field));
  const fields = other.filter(
    (field) => changed.has(field) && !(field in mine && sameField(theirs, mine, field)),
  );
  if (fields.length > 0) return { next: now, conflict: { fields, theirs, stamp } };
  const taken = other.filter((field) => !changed.has(field));
  return { next: { base: theirs, stamp, form: withFields(now.form, theirs, taken) }, conflict: null };
}

/** The rep's choice in a conflict: keep what is typed here, to be saved over theirs, or take theirs for those fields. */
export function resolved(
  now: Editing,
  { fields, theirs, stamp }: Conflict,
  keep: 'mine' | 'theirs',
): Editing {
  const changed = new Set(changedFields(now));
  const other = PROPOSAL_FIELDS.filter((field) => !sameField(now.base, theirs, field) && !changed.has(field));
  const taken = keep === 'theirs' ? [...other, ...fields] : other;
  return { base: theirs, stamp, form: withFields(now.form, theirs, taken) };
}

/** Which parts of the form show a field. */
const SHOWN: Record<ProposalField, readonly (keyof ProposalForm)[]> = {
  title: ['title'],
  language: ['language'],
  currency: ['currency'],
  customer: ['customerName', 'customerCompany', 'customerAddress'],
  introduction: ['introduction'],
  lines: ['lines'],
  benefits: ['benefits'],
  paymentTerms: ['paymentTerms'],
  instalments: ['instalments'],
  terms: ['terms'],
  validUntil: ['validUntil'],
};

function withFields(
  form: ProposalForm,
  fields: ProposalFields,
  taken: readonly ProposalField[],
): ProposalForm {
  const theirs = formOf(fields, form.locale);
  const parts = taken.flatMap((field) => SHOWN[field]);
  return proposalForm.parse({ ...form, ...Object.fromEntries(parts.map((part) => [part, theirs[part]])) });
}
