import * as z from 'zod';
import { CAPS } from './capture.ts';
import { ownValues } from './own-field.ts';
import { instant, money, plainDate, row, rowId } from './row.ts';

export const dealStatus = z.enum(['open', 'won', 'lost', 'parked']);
export type DealStatus = z.infer<typeof dealStatus>;

/** How the deal came to the rep. */
export const source = z.enum([
  'mailing-list',
  'social-network',
  'advertising',
  'referral',
  'event',
  'inbound',
  'import',
  'other',
]);
export type Source = z.infer<typeof source>;

/** The fields of a deal that a rep can edit directly. */
export const dealFields = z.strictObject({
  /** `null` shows the company's or the person's name. */
  title: z.string().trim().min(1).max(CAPS.line).nullable(),
  value: money.nullable(),
  expectedClose: plainDate.nullable(),
  source: source.nullable(),
});
export type DealFields = z.infer<typeof dealFields>;

export const lossReason = z.enum([
  'price',
  'no-budget',
  'no-need',
  'not-now',
  'competitor',
  'no-decision',
  'no-answer',
  'terms',
  'no-fit',
  'other',
]);
export type LossReason = z.infer<typeof lossReason>;

export const winReason = z.enum(['value', 'price', 'product', 'service', 'trust', 'timing', 'other']);
export type WinReason = z.infer<typeof winReason>;

const words = z.string().trim().min(1).max(2_000);
/** A link that may be shown: `https:` only. */
const link = z
  .string()
  .max(2048)
  .regex(/^https:\/\//);

/**
 * What became of a deal. Each is one field, since its parts change together. Absent in rows of before this version, which
 * then read as `null`.
 */
const outcomes = {
  /** Is this a viable customer? */
  verdict: z
    .strictObject({ answer: z.enum(['viable', 'not-now', 'no']), on: plainDate, note: words.nullable() })
    .nullable()
    .default(null),
  /** Asleep until a day; set while `parked`. */
  parked: z.strictObject({ until: plainDate, reason: words.nullable() }).nullable().default(null),
  /** Set while `lost`. */
  lost: z
    .strictObject({
      on: plainDate,
      reason: lossReason,
      note: words.nullable(),
      competitor: z.string().trim().min(1).max(200).nullable(),
    })
    .nullable()
    .default(null),
  /** Set while `won`. */
  won: z
    .strictObject({ on: plainDate, reason: winReason.nullable(), note: words.nullable() })
    .nullable()
    .default(null),
  /** After the win: cancelled before delivery, or the customer left later. Never rewrites the win. */
  ended: z
    .strictObject({ kind: z.enum(['cancelled', 'churned']), on: plainDate, reason: words })
    .nullable()
    .default(null),
  contract: z
    .strictObject({ sentOn: plainDate.nullable(), signedOn: plainDate.nullable(), link: link.nullable() })
    .nullable()
    .default(null),
  delivery: z
    .strictObject({ planned: plainDate.nullable(), done: plainDate.nullable() })
    .nullable()
    .default(null),
  /** Below this price only with a reason. */
  floor: money.nullable().default(null),
  /** Where the negotiation came to rest; its price is the deal's value. */
  agreed: z
    .strictObject({
      on: plainDate,
      price: money,
      paymentTerms: words.nullable(),
      scope: words.nullable(),
      belowFloor: words.nullable(),
    })
    .nullable()
    .default(null),
  /** The latest answer; the log holds them all. 0–10. */
  satisfaction: z
    .strictObject({ score: z.int().min(0).max(10), on: plainDate, note: words.nullable() })
    .nullable()
    .default(null),
  /** The next time to ask after the customer; `step` counts the care dates already kept. */
  care: z
    .strictObject({ next: plainDate.nullable(), step: z.int().min(0) })
    .nullable()
    .default(null),
  /** Whether there is a further need or somebody to be recommended to. */
  further: z
    .strictObject({ on: plainDate, answer: z.enum(['nothing', 'need', 'referral']), note: words.nullable() })
    .nullable()
    .default(null),
  /** The won deal this one grew out of. */
  linkedFrom: z
    .strictObject({ dealId: rowId, kind: z.enum(['further-need', 'referral']) })
    .nullable()
    .default(null),
};

export const deal = row.extend({
  ...dealFields.shape,
  pipelineId: rowId,
  companyId: rowId.nullable(),
  status: dealStatus,
  /** One field, so that a stage never stands with another visit's date. `at` is when this visit began. */
  stage: z.strictObject({ id: z.string(), at: instant }),
  /** Ids of the stages ever reached, in order; a stage counts as reached when a later one was. */
  reached: z.array(z.string()),
  tags: z.array(z.string().min(1).max(64)).max(50),
  /** The last contact in either direction; an automatic reply does not move it. */
  lastTouchAt: instant,
  /** Since when an answer to the person is owed; `null` when the last word was ours. */
  awaitingReplySince: instant.nullable(),
  /** The instant at which the first obstacle becomes true; time alone then needs no recount. */
  attentionAt: instant.nullable(),
  ...outcomes,
  /** How often the expected close was moved to a later day. */
  closeMoves: z.int().min(0).default(0),
  /** Ids of the stages left forward with open criteria. */
  overridden: z.array(z.string()).default([]),
  own: ownValues.default({}),
  /** Manual order on the board: a fractional index. */
  rank: z.string(),
});
export type Deal = z.infer<typeof deal>;

export const dealRole = z.enum(['decision-maker', 'champion', 'influencer', 'user', 'blocker']);
export type DealRole = z.infer<typeof dealRole>;

/** A person's part in a deal. `id` is a hash of (deal, person). The first person of a deal is `primary`. */
export const dealPerson = row.extend({
  dealId: rowId,
  personId: rowId,
  role: dealRole.nullable(),
  primary: z.boolean(),
});
export type DealPerson = z.infer<typeof dealPerson>;
