import * as z from 'zod';
import { contactChannel, direction, outcome } from './activity.ts';
import { capturedCompany, threadMessage, CAPS } from './capture.ts';
import { contactKind } from './contact-point.ts';
import { dealFields, dealRole, source } from './deal.ts';
import { personFields } from './person.ts';
import { stage } from './pipeline.ts';
import { instant, origin, rowId } from './row.ts';

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
    z.strictObject({ kind: z.literal('open'), source: source.nullable() }),
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

export const editDeal = z.strictObject({ dealId: rowId, fields: dealFields.partial() });

/** Move a deal to any stage of its pipeline, forward or back. Moving back asks for a reason. */
export const moveStage = z.strictObject({
  dealId: rowId,
  to: z.string(),
  reason: z.string().trim().min(1).max(2_000).nullable(),
});

/** Open a deal for a person who has none, or a further one. */
export const openDeal = z.strictObject({
  personId: rowId,
  title: dealFields.shape.title,
  source: source.nullable(),
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

/** Rename stages or the pipeline; `null` gives the standard name back. */
export const editPipeline = z.strictObject({
  pipelineId: rowId,
  name: z.string().trim().min(1).max(64).nullable().optional(),
  stageNames: z.record(z.string(), stage.shape.name),
});

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
  editDeal,
  moveStage,
  openDeal,
  logContact,
  logMails,
  addNote,
  setTags,
  removePerson,
  editPipeline,
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
