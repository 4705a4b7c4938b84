import * as z from 'zod';
import { CAPS } from './capture.ts';
import { instant, plainDate, row, rowId } from './row.ts';

/** Most lines of one proposal. */
export const MAX_LINES = 500;

/** One position of an offer. Its sums follow from it (`proposal-sums.ts`) and are never stored. */
export const proposalLine = z.strictObject({
  id: rowId,
  text: z.string().trim().min(1).max(500),
  /** Thousandths: 1.5 hours is 1500. */
  quantity: z.int().min(1).max(1_000_000_000),
  unit: z.string().trim().min(1).max(32).nullable(),
  /** Minor units of the proposal's currency. */
  unitPrice: z.int().min(0).max(1_000_000_000_000),
  /** Hundredths of a per cent: 12.5 % is 1250. */
  discount: z.int().min(0).max(10_000),
  tax: z.int().min(0).max(10_000),
});
export type ProposalLine = z.infer<typeof proposalLine>;

/** What the offer does for a need the customer spoke of. */
export const benefit = z.strictObject({
  /** The need's `item` on the deal's marks; `null` for a benefit nobody asked for. */
  needId: rowId.nullable(),
  /** The need in the customer's words, as it stood when it was written. */
  need: z.string().trim().max(500).nullable(),
  text: z.string().trim().min(1).max(1_000),
});
export type Benefit = z.infer<typeof benefit>;

/** A part of the price that falls due by itself. */
export const instalment = z.strictObject({
  /** Hundredths of a per cent of the total; all together 10,000. */
  share: z.int().min(1).max(10_000),
  when: z.string().trim().min(1).max(200),
});

/** All that the rep writes of a proposal. */
export const proposalFields = z.strictObject({
  title: z.string().trim().min(1).max(CAPS.line),
  /** Language of the printed page: the customer's, not the rep's. */
  language: z.enum(['en', 'es']),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** To whom it is addressed, as it is printed. */
  customer: z.strictObject({
    name: z.string().trim().max(CAPS.line).nullable(),
    company: z.string().trim().max(CAPS.line).nullable(),
    address: z.string().trim().max(1_000).nullable(),
  }),
  introduction: z.string().trim().max(5_000).nullable(),
  lines: z.array(proposalLine).max(MAX_LINES),
  benefits: z.array(benefit).max(50),
  paymentTerms: z.string().trim().max(1_000).nullable(),
  instalments: z.array(instalment).max(12),
  terms: z.string().trim().max(10_000).nullable(),
  validUntil: plainDate.nullable(),
});
export type ProposalFields = z.infer<typeof proposalFields>;

export const proposalState = z.enum(['draft', 'sent', 'accepted', 'declined']);
export type ProposalState = z.infer<typeof proposalState>;

/** One version of what is offered in a deal. Sent ones never change: a change is a new version. */
export const proposal = row.extend({
  ...proposalFields.shape,
  dealId: rowId,
  /** 1, 2, 3 … within the deal. */
  version: z.int().min(1),
  state: proposalState,
  sentAt: instant.nullable(),
  answeredAt: instant.nullable(),
});
export type Proposal = z.infer<typeof proposal>;
