import * as z from 'zod';
import { dealFields, dealRole, lossReason, source } from '../deal.ts';
import { evidence } from '../evidence.ts';
import { itemState } from '../qualification.ts';
import { plainDate, rowId } from '../row.ts';

const words = z.string().trim().min(1).max(2_000);
const deal = { dealId: rowId };

/** `was`: what the rep had before them; a field that another page changed meanwhile is refused, not overwritten. */
export const editDeal = z.strictObject({
  ...deal,
  fields: dealFields.partial(),
  was: dealFields.partial().optional(),
});

/**
 * Move a deal to any stage of its pipeline, forward or back. Back asks for a reason (`reason-needed`); forward with open
 * exit criteria, of the stage left and of every stage skipped, asks for one too (`criteria-open`).
 */
export const moveStage = z.strictObject({ ...deal, to: z.string(), reason: words.nullable() });

/** Move a deal into a stage of another pipeline. What was reached before is not reached there. */
export const movePipeline = z.strictObject({
  ...deal,
  pipelineId: rowId,
  to: z.string(),
  reason: words.nullable(),
});

/** Open a deal for a person who has none, or a further one; `linkedFrom`: grown out of a won deal. */
export const openDeal = z.strictObject({
  personId: rowId,
  title: dealFields.shape.title,
  source: source.nullable(),
  /** The standard pipeline by default. */
  pipelineId: rowId.optional(),
  linkedFrom: z.strictObject({ dealId: rowId, kind: z.enum(['further-need', 'referral']) }).optional(),
});

/** Make a known person part of a deal, or change their role. */
export const setDealPerson = z.strictObject({
  ...deal,
  personId: rowId,
  role: dealRole.nullable(),
  /** Makes them the one the deal is shown under. */
  primary: z.boolean().optional(),
});
/** End a person's part in a deal; the last one cannot leave. */
export const leaveDeal = z.strictObject({ ...deal, personId: rowId });

/** Meet a criterion by hand, or take that back (`null`). */
export const markCriterion = z.strictObject({
  ...deal,
  criterionId: z.string().min(1).max(64),
  by: z
    .discriminatedUnion('how', [
      z.strictObject({ how: z.literal('evidence'), evidence }),
      z.strictObject({ how: z.literal('tick'), note: words }),
    ])
    .nullable(),
});

/** Answer questions of the ideal-customer profile; `null` takes an answer back. */
export const answerProfile = z.strictObject({
  ...deal,
  answers: z.record(z.string().min(1).max(64), z.enum(['yes', 'no']).nullable()),
});

/** Say what is known of one item of the frame. `addEvidence` is added to what is there. */
export const qualify = z.strictObject({
  ...deal,
  item: z.string().min(1).max(64),
  state: itemState,
  addEvidence: evidence.nullable(),
  /** Index of a piece of evidence to drop. */
  dropEvidence: z.int().min(0).optional(),
  personId: rowId.nullable().optional(),
  note: words.nullable().optional(),
});

/** Viable; not now: parked until a day; no: lost, with a reason. */
export const giveVerdict = z.strictObject({
  ...deal,
  verdict: z.discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('viable'), note: words.nullable() }),
    z.strictObject({ answer: z.literal('not-now'), until: plainDate, note: words.nullable() }),
    z.strictObject({
      answer: z.literal('no'),
      reason: lossReason,
      competitor: z.string().trim().min(1).max(200).nullable(),
      note: words.nullable(),
    }),
  ]),
});

/** Add a need (`item` absent), change it, or remove it (`text` null). */
export const setNeed = z.strictObject({
  ...deal,
  item: rowId.optional(),
  text: z.string().trim().min(1).max(500).nullable(),
  evidence: evidence.nullable().optional(),
});

export const parkDeal = z.strictObject({ ...deal, until: plainDate, reason: words.nullable() });
export const loseDeal = z.strictObject({
  ...deal,
  reason: lossReason,
  competitor: z.string().trim().min(1).max(200).nullable(),
  note: words.nullable(),
});
/** Open again what is parked, lost, or won by mistake. */
export const reopenDeal = z.strictObject({ ...deal, reason: words.nullable() });
