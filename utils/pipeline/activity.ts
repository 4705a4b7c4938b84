import * as z from 'zod';
import { CAPS } from './capture.ts';
import { dealStatus } from './deal.ts';
import { due } from './task.ts';
import { itemState } from './qualification.ts';
import { instant, money, plainDate, row, rowId } from './row.ts';
import { side } from './negotiation.ts';

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

/** Somebody's words beside what happened. */
const words = z.string().max(5_000).nullable();

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
    /** Exit criteria that were open when it moved on all the same; `reason` says why. */
    missing: z.array(z.strictObject({ stageId: z.string(), criterionId: z.string() })).default([]),
    ...flow,
  }),
  z.strictObject({ type: z.literal('edited'), fields: z.array(z.string().max(64)) }),
  /** Won, lost, parked, woken, reopened; `ended` after the win does not change the status. */
  z.strictObject({
    type: z.literal('status-changed'),
    from: dealStatus,
    to: dealStatus,
    /** Reason code, note and competitor in words of the catalogue and of the rep. */
    reason: z.string().max(64).nullable(),
    note: words,
    competitor: z.string().max(200).nullable(),
    until: plainDate.nullable(),
  }),
  z.strictObject({
    type: z.literal('ended'),
    kind: z.enum(['cancelled', 'churned', 'revived']),
    note: words,
  }),
  z.strictObject({
    type: z.literal('criterion-marked'),
    criterionId: z.string().max(64),
    met: z.boolean(),
    note: words,
  }),
  z.strictObject({
    type: z.literal('fit-answered'),
    item: z.string().max(128),
    answer: z.enum(['yes', 'no']).nullable(),
  }),
  z.strictObject({
    type: z.literal('qualified'),
    item: z.string().max(128),
    from: itemState,
    to: itemState,
    quote: words,
  }),
  z.strictObject({ type: z.literal('verdict'), answer: z.enum(['viable', 'not-now', 'no']), note: words }),
  z.strictObject({
    type: z.literal('need'),
    text: z.string().max(500),
    what: z.enum(['added', 'changed', 'removed']),
  }),
  /** `sent` counts as a word of ours. */
  z.strictObject({
    type: z.literal('proposal'),
    proposalId: rowId,
    version: z.int(),
    what: z.enum(['drafted', 'edited', 'discarded', 'sent', 'accepted', 'declined']),
    total: money.nullable(),
    note: words,
  }),
  z.strictObject({
    type: z.literal('negotiated'),
    roundId: rowId,
    number: z.int(),
    side,
    price: money.nullable(),
    belowFloor: words,
  }),
  z.strictObject({
    type: z.literal('ask-answered'),
    roundId: rowId,
    text: z.string().max(1_000),
    answer: z.enum(['open', 'granted', 'refused', 'withdrawn']),
  }),
  z.strictObject({
    type: z.literal('agreed'),
    price: money,
    paymentTerms: words,
    scope: words,
    belowFloor: words,
  }),
  z.strictObject({
    type: z.literal('contract'),
    what: z.enum(['sent', 'signed']),
    on: plainDate,
    value: money.nullable(),
    link: z.string().max(2048).nullable(),
  }),
  z.strictObject({ type: z.literal('delivery'), planned: plainDate.nullable(), done: plainDate.nullable() }),
  z.strictObject({
    type: z.literal('satisfaction'),
    score: z.int().min(0).max(10),
    on: plainDate,
    note: words,
  }),
  z.strictObject({
    type: z.literal('care'),
    what: z.enum(['planned', 'kept']),
    next: plainDate.nullable(),
    note: words,
  }),
  z.strictObject({
    type: z.literal('further'),
    answer: z.enum(['nothing', 'need', 'referral']),
    note: words,
  }),
  /** On the older deal: which one grew out of it. */
  z.strictObject({
    type: z.literal('deal-linked'),
    dealId: rowId,
    kind: z.enum(['further-need', 'referral']),
  }),
  z.strictObject({
    type: z.literal('task'),
    taskId: rowId,
    title: z.string().max(CAPS.line),
    what: z.enum(['planned', 'changed', 'done', 'reopened', 'snoozed', 'dropped']),
    due,
  }),
  z.strictObject({
    type: z.literal('people-changed'),
    personId: rowId,
    what: z.enum(['joined', 'left', 'role', 'primary']),
    role: z.string().max(32).nullable(),
  }),
  z.strictObject({ type: z.literal('tagged'), added: z.array(z.string()), removed: z.array(z.string()) }),
]);
export type ActivityDetail = z.infer<typeof activityDetail>;
/** As it is given to be written. */
export type NewDetail = z.input<typeof activityDetail>;

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
