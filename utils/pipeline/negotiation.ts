import * as z from 'zod';
import { instant, money, row, rowId } from './row.ts';

export const side = z.enum(['us', 'them']);
export type Side = z.infer<typeof side>;
export const topic = z.enum(['price', 'payment', 'scope', 'delivery', 'other']);
export type Topic = z.infer<typeof topic>;

const words = z.string().trim().min(1).max(1_000);

/** Something a side wants. "X only for Y": `onlyFor` is the Y. */
export const ask = z.strictObject({
  id: rowId,
  topic,
  text: words,
  onlyFor: words.nullable(),
  state: z.enum(['open', 'granted', 'refused', 'withdrawn']),
  answeredAt: instant.nullable(),
  /** What was said, or what was had for it. */
  answer: words.nullable(),
});
export type Ask = z.infer<typeof ask>;

/** Something a side gives. */
export const give = z.strictObject({ topic, text: words, onlyFor: words.nullable() });

/** One move in a negotiation: what one side put on the table. Append-only but for the answers to its asks. */
export const round = row.extend({
  dealId: rowId,
  /** 1, 2, 3 … within the deal. */
  number: z.int().min(1),
  at: instant,
  side,
  /** The whole price this side now names. */
  price: money.nullable(),
  paymentTerms: words.nullable(),
  scope: words.nullable(),
  asks: z.array(ask).max(30),
  gives: z.array(give).max(30),
  note: z.string().trim().min(1).max(5_000).nullable(),
  /** Why a price of ours went below the floor. */
  belowFloor: words.nullable(),
});
export type Round = z.infer<typeof round>;
