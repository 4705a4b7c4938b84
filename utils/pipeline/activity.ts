import * as z from 'zod';
import { CAPS } from './capture.ts';
import { instant, plainDate, row, rowId } from './row.ts';

/** Contacts a rep can log by hand. */
export const contactChannel = z.enum(['mail', 'call', 'meeting', 'linkedin-message', 'linkedin-invitation']);
export type ContactChannel = z.infer<typeof contactChannel>;

export const outcome = z.enum([
  'answered',
  'no-answer',
  'voicemail',
  'accepted',
  'declined',
  'held',
  'no-show',
]);
export type Outcome = z.infer<typeof outcome>;

export const direction = z.enum(['out', 'in', 'unknown']);
export type Direction = z.infer<typeof direction>;

const contact = z.strictObject({
  type: z.literal('contact'),
  channel: contactChannel,
  direction,
  outcome: outcome.nullable(),
  note: z.string().max(10_000).nullable(),
  /** Set for a mail read from a thread: enough to find it again from any account order. Bodies are never stored. */
  mail: z
    .strictObject({
      account: z.string().max(CAPS.address).nullable(),
      messageId: z.string().max(CAPS.id).nullable(),
      threadId: z.string().max(CAPS.id).nullable(),
      subject: z.string().max(CAPS.line).nullable(),
      auto: z.enum(['auto-reply', 'newsletter', 'calendar']).nullable(),
    })
    .nullable(),
});

/** Stages reached and left for the first time by a move: what the funnel counts. */
const flow = { entered: z.array(z.string()), advanced: z.array(z.string()) };

export const activityDetail = z.discriminatedUnion('type', [
  contact,
  z.strictObject({ type: z.literal('note'), text: z.string().min(1).max(10_000) }),
  z.strictObject({
    type: z.literal('captured'),
    site: z.string().max(16),
    page: z.string().max(2048).nullable(),
  }),
  z.strictObject({ type: z.literal('deal-opened'), pipelineId: rowId, to: z.string(), ...flow }),
  z.strictObject({
    type: z.literal('stage-moved'),
    pipelineId: rowId,
    from: z.string(),
    to: z.string(),
    reason: z.string().max(2_000).nullable(),
    ...flow,
  }),
  z.strictObject({ type: z.literal('edited'), fields: z.array(z.string().max(64)) }),
  z.strictObject({ type: z.literal('tagged'), added: z.array(z.string()), removed: z.array(z.string()) }),
]);
export type ActivityDetail = z.infer<typeof activityDetail>;

/** What happened, when, with whom. Append-only: nothing edits one, undo sets `deletedAt`. */
export const activity = row.extend({
  personId: rowId.nullable(),
  dealId: rowId.nullable(),
  at: instant,
  /** The rep's calendar day of `at` when it was written: what a report counts by. */
  day: plainDate,
  detail: activityDetail,
});
export type Activity = z.infer<typeof activity>;
