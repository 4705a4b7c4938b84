import * as z from 'zod';
import { CAPS } from './capture.ts';
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
