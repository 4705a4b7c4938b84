import type * as z from 'zod';
import { type CommandFailure, commandInputs, type CommandName } from '../../pipeline/commands.ts';
import type { Recorder } from '../recorder.ts';
import { addNote } from './add-note.ts';
import { editDeal } from './edit-deal.ts';
import { editPerson } from './edit-person.ts';
import { editPipeline } from './edit-pipeline.ts';
import { logContact } from './log-contact.ts';
import { logMails } from './log-mails.ts';
import { moveStage } from './move-stage.ts';
import { openDeal } from './open-deal.ts';
import { removePerson } from './remove-person.ts';
import { savePerson } from './save-person.ts';
import { setTags } from './set-tags.ts';
import type { Subject } from './subject.ts';
import { undo } from './undo.ts';

/** A command with its input, ready to be run within a transaction. */
export type Handle = (recorder: Recorder) => Promise<Subject>;
type Prepared = { ok: true; handle: Handle } | ({ ok: false } & CommandFailure);

function command<S extends z.ZodType>(
  schema: S,
  handler: (recorder: Recorder, input: z.infer<S>) => Promise<Subject>,
): (input: unknown) => Prepared {
  return (input) => {
    const parsed = schema.safeParse(input);
    if (parsed.success) return { ok: true, handle: (recorder) => handler(recorder, parsed.data) };
    const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    return { ok: false, code: 'invalid-input', issues };
  };
}

/** Every command by name: takes any input, parses it, and gives what is to be done or why not. */
export const commands: Readonly<Record<CommandName, (input: unknown) => Prepared>> = {
  savePerson: command(commandInputs.savePerson, savePerson),
  editPerson: command(commandInputs.editPerson, editPerson),
  editDeal: command(commandInputs.editDeal, editDeal),
  moveStage: command(commandInputs.moveStage, moveStage),
  openDeal: command(commandInputs.openDeal, openDeal),
  logContact: command(commandInputs.logContact, logContact),
  logMails: command(commandInputs.logMails, logMails),
  addNote: command(commandInputs.addNote, addNote),
  setTags: command(commandInputs.setTags, setTags),
  removePerson: command(commandInputs.removePerson, removePerson),
  editPipeline: command(commandInputs.editPipeline, editPipeline),
  undo: command(commandInputs.undo, undo),
};
