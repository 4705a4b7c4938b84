import * as z from 'zod';
import { winReason } from '../deal.ts';
import { ask, give, side } from '../negotiation.ts';
import { proposalFields } from '../proposal.ts';
import { instant, money, plainDate, rowId, stamp } from '../row.ts';

const words = z.string().trim().min(1).max(2_000);
const link = z
  .string()
  .max(2048)
  .regex(/^https:\/\//);
const deal = { dealId: rowId };

/** Start a draft, the first version or the next; `id` is made by the screen, so that a repeated save stays one draft. */
export const draftProposal = z.strictObject({ ...deal, proposalId: rowId, fields: proposalFields });
/**
 * Change a draft. `basedOn`: the row's stamp of what the rep had before them; where the draft has changed since, in
 * another page, the command is refused with `edited-elsewhere` and nothing is overwritten.
 */
export const editProposal = z.strictObject({
  proposalId: rowId,
  fields: proposalFields.partial(),
  basedOn: stamp,
});
/** Remove a draft. */
export const discardProposal = z.strictObject({ proposalId: rowId });
/** From now on it never changes. The deal takes its total as value where it has none. */
export const sendProposal = z.strictObject({ proposalId: rowId, at: instant, note: words.nullable() });
export const answerProposal = z.strictObject({
  proposalId: rowId,
  answer: z.enum(['accepted', 'declined']),
  note: words.nullable(),
});

/** Write down one move of the negotiation. A price of ours below the floor needs `belowFloor` (`below-floor`). */
export const addRound = z.strictObject({
  ...deal,
  side,
  at: instant,
  price: money.nullable(),
  paymentTerms: words.nullable(),
  scope: words.nullable(),
  asks: z.array(ask.pick({ topic: true, text: true, onlyFor: true })).max(30),
  gives: z.array(give).max(30),
  note: z.string().trim().min(1).max(5_000).nullable(),
  belowFloor: words.nullable(),
});
export const answerAsk = z.strictObject({
  roundId: rowId,
  askId: rowId,
  state: ask.shape.state,
  answer: words.nullable(),
});
/** Set the price below which only a reason goes, or take it away. */
export const setFloor = z.strictObject({ ...deal, floor: money.nullable() });
/** Where the two came to rest; the price becomes the deal's value. `null` takes the agreement back. */
export const agree = z.strictObject({
  ...deal,
  agreed: z
    .strictObject({
      price: money,
      paymentTerms: words.nullable(),
      scope: words.nullable(),
      belowFloor: words.nullable(),
    })
    .nullable(),
});

/** The contract went out. */
export const sendContract = z.strictObject({ ...deal, on: plainDate, link: link.nullable() });
/** Signed: the deal is won. The day is not in the future. */
export const signContract = z.strictObject({
  ...deal,
  on: plainDate,
  value: money.nullable(),
  link: link.nullable(),
  reason: winReason.nullable(),
  note: words.nullable(),
});
export const setDelivery = z.strictObject({
  ...deal,
  planned: plainDate.nullable(),
  done: plainDate.nullable(),
});
/** After the win: cancelled or churned; `revived` takes it back. */
export const endDeal = z.strictObject({
  ...deal,
  kind: z.enum(['cancelled', 'churned', 'revived']),
  on: plainDate,
  reason: words,
});

/** How content the customer is, 0–10. Below 7 is an obstacle. */
export const rateSatisfaction = z.strictObject({
  ...deal,
  score: z.int().min(0).max(10),
  on: plainDate,
  note: words.nullable(),
});
/** Set the next care date, or say that one was kept: the next follows from the cadence. */
export const planCare = z.strictObject({
  ...deal,
  kept: z.boolean(),
  /** The day to set; absent with `kept`: by the cadence. `null`: no more. */
  next: plainDate.nullable().optional(),
  note: words.nullable(),
});
/** Was there a further need, or somebody to be recommended to? The linked deal or new person follows by its own command. */
export const askFurther = z.strictObject({
  ...deal,
  answer: z.enum(['nothing', 'need', 'referral']),
  note: words.nullable(),
});
