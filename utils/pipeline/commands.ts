import * as z from 'zod';
import { contactChannel, direction, outcome } from './activity.ts';
import { capturedCompany, threadMessage, CAPS } from './capture.ts';
import { contactKind } from './contact-point.ts';
import {
  editDeal,
  moveStage,
  movePipeline,
  openDeal,
  setDealPerson,
  leaveDeal,
  markCriterion,
  answerProfile,
  qualify,
  giveVerdict,
  setNeed,
  parkDeal,
  loseDeal,
  reopenDeal,
} from './commands/deals.ts';
import {
  draftProposal,
  editProposal,
  discardProposal,
  sendProposal,
  answerProposal,
  addRound,
  answerAsk,
  setFloor,
  agree,
  sendContract,
  signContract,
  setDelivery,
  endDeal,
  rateSatisfaction,
  planCare,
  askFurther,
} from './commands/selling.ts';
import { planTask, editTask, finishTask, snoozeTask, dropTask } from './commands/tasks.ts';
import {
  addPipeline,
  editPipeline,
  removePipeline,
  setOwnField,
  removeOwnField,
  setOwnValues,
} from './commands/pipelines.ts';
import { dealRole, type DealStatus, source } from './deal.ts';
import { personFields } from './person.ts';
import { instant, type Money, origin, rowId } from './row.ts';

const tags = z.array(z.string().trim().min(1).max(64)).max(50);
const contactInput = z.strictObject({ kind: contactKind, value: z.string().trim().min(1).max(2048), origin });
export type ContactInput = z.infer<typeof contactInput>;

/** Save a reviewed person: new or into an existing one, with a deal, in a deal, or alone. */
export const savePerson = z.strictObject({
  into: z.discriminatedUnion('kind', [
    /** Refused with `already-known` when a contact point says that the person is in the store. */
    z.strictObject({ kind: z.literal('new') }),
    /** Fills empty fields and adds contact points; a field that holds a value is replaced only if listed. */
    z.strictObject({ kind: z.literal('existing'), personId: rowId, replace: z.array(z.string()) }),
  ]),
  fields: personFields,
  company: capturedCompany.partial().nullable(),
  contacts: z.array(contactInput).max(100),
  origins: z.record(z.string(), origin),
  tags,
  deal: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('open'),
      source: source.nullable(),
      /** The standard pipeline by default. */
      pipelineId: rowId.optional(),
      /** The won deal whose customer recommended this person. */
      linkedFrom: z.strictObject({ dealId: rowId, kind: z.literal('referral') }).optional(),
    }),
    z.strictObject({ kind: z.literal('join'), dealId: rowId, role: dealRole.nullable() }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
  /** Where it was captured; `null` when entered by hand. */
  captured: z
    .strictObject({ site: z.enum(['linkedin', 'gmail']), page: z.string().max(CAPS.url) })
    .nullable(),
  /** The open thread's mails, logged with the person. */
  mails: z
    .strictObject({
      account: z.string().nullable(),
      threadId: z.string().nullable(),
      subject: z.string().nullable(),
      messages: z.array(threadMessage),
    })
    .nullable(),
});

/** Change some of a person's own fields, company or contact points. Absent means untouched, `null` means emptied. */
export const editPerson = z.strictObject({
  personId: rowId,
  fields: personFields.partial(),
  /** Name of the company; a known one is found by its folded name or domain. `null` unlinks. */
  company: z.string().trim().max(CAPS.line).nullable().optional(),
  addContacts: z.array(contactInput).max(100),
  /** Contact-point ids. */
  removeContacts: z.array(rowId),
});

/** Log a contact made outside the reach of the readers. */
export const logContact = z.strictObject({
  personId: rowId,
  dealId: rowId.nullable(),
  channel: contactChannel,
  direction,
  outcome: outcome.nullable(),
  at: instant,
  note: z.string().trim().min(1).max(10_000).nullable(),
});

/** Log a thread's mails with a person; each message counts once however often it is sent. */
export const logMails = z.strictObject({
  personId: rowId,
  account: z.string().nullable(),
  threadId: z.string().nullable(),
  subject: z.string().nullable(),
  messages: z.array(threadMessage),
});

export const addNote = z.strictObject({
  personId: rowId,
  dealId: rowId.nullable(),
  text: z.string().trim().min(1).max(10_000),
});

export const setTags = z.strictObject({ target: z.enum(['person', 'deal']), id: rowId, tags });

export const removePerson = z.strictObject({ personId: rowId });

/** Take an earlier operation back, field by field. `keep` lists fields edited since that stay as they are now. */
export const undo = z.strictObject({
  operationId: rowId,
  /** `ask`: refuse and name the fields edited since; `keep`: leave those as they are; `restore`: take them back too. */
  onConflict: z.enum(['ask', 'keep', 'restore']),
});

/** Every command of the store and its input. */
export const commandInputs = {
  savePerson,
  editPerson,
  logContact,
  logMails,
  addNote,
  setTags,
  removePerson,
  editDeal,
  moveStage,
  movePipeline,
  openDeal,
  setDealPerson,
  leaveDeal,
  markCriterion,
  answerProfile,
  qualify,
  giveVerdict,
  setNeed,
  parkDeal,
  loseDeal,
  reopenDeal,
  draftProposal,
  editProposal,
  discardProposal,
  sendProposal,
  answerProposal,
  addRound,
  answerAsk,
  setFloor,
  agree,
  sendContract,
  signContract,
  setDelivery,
  endDeal,
  rateSatisfaction,
  planCare,
  askFurther,
  planTask,
  editTask,
  finishTask,
  snoozeTask,
  dropTask,
  addPipeline,
  editPipeline,
  removePipeline,
  setOwnField,
  removeOwnField,
  setOwnValues,
  undo,
} as const;

export type CommandName = keyof typeof commandInputs;
export type CommandInput<N extends CommandName> = z.infer<(typeof commandInputs)[N]>;

/** A field that was edited after the operation being undone. */
export interface UndoConflict {
  table: string;
  rowId: string;
  field: string;
}

/** Why a command changed nothing. Words are in the catalogues, one per code. */
export type CommandFailure =
  | { code: 'invalid-input'; issues: { path: string; message: string }[] }
  | { code: 'already-known'; personId: string }
  | { code: 'not-found' }
  | { code: 'reason-needed' }
  | { code: 'criteria-open'; missing: { stageId: string; criterionId: string }[] }
  | { code: 'below-floor'; floor: Money }
  | { code: 'wrong-status'; status: DealStatus } // the act does not fit what became of the deal
  | { code: 'stage-in-use'; deals: Record<string, number> } // stage id → deals standing there
  | { code: 'last-one' } // the last person of a deal, the standard pipeline
  | { code: 'frozen' } // a proposal that was sent
  | { code: 'edited-elsewhere'; fields: string[] } // by another page since the rep looked; nothing was overwritten
  | { code: 'nothing-to-do' }
  | { code: 'already-undone' }
  | { code: 'edited-since'; conflicts: UndoConflict[] }
  | { code: 'read-only' } // a newer version has the store open, or part of it is lost: the store's health says which
  | { code: 'quota' } // no room left; nothing was written
  | { code: 'storage'; detail: string }; // anything else the browser refused; nothing was written

/** `operationId` is what undo takes. Ids are those of the rows the command was about. */
export interface CommandDone {
  ok: true;
  operationId: string;
  personId: string | null;
  dealId: string | null;
}
export type CommandResult = CommandDone | ({ ok: false } & CommandFailure);
