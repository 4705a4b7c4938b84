import type * as z from 'zod';
import { type CommandFailure, commandInputs, type CommandName } from '../../pipeline/commands.ts';
import type { Recorder } from '../recorder.ts';
import { addNote } from './add-note.ts';
import { addPipeline } from './add-pipeline.ts';
import { addRound } from './add-round.ts';
import { agree } from './agree.ts';
import { answerAsk } from './answer-ask.ts';
import { answerProfile } from './answer-profile.ts';
import { answerProposal } from './answer-proposal.ts';
import { askFurther } from './ask-further.ts';
import { discardProposal } from './discard-proposal.ts';
import { draftProposal } from './draft-proposal.ts';
import { dropTask } from './drop-task.ts';
import { editDeal } from './edit-deal.ts';
import { editPerson } from './edit-person.ts';
import { editPipeline } from './edit-pipeline.ts';
import { editProposal } from './edit-proposal.ts';
import { editTask } from './edit-task.ts';
import { endDeal } from './end-deal.ts';
import { finishTask } from './finish-task.ts';
import { giveVerdict } from './give-verdict.ts';
import { leaveDeal } from './leave-deal.ts';
import { logContact } from './log-contact.ts';
import { logMails } from './log-mails.ts';
import { loseDeal } from './lose-deal.ts';
import { markCriterion } from './mark-criterion.ts';
import { movePipeline } from './move-pipeline.ts';
import { moveStage } from './move-stage.ts';
import { openDeal } from './open-deal.ts';
import { parkDeal } from './park-deal.ts';
import { planCare } from './plan-care.ts';
import { planTask } from './plan-task.ts';
import { qualify } from './qualify.ts';
import { rateSatisfaction } from './rate-satisfaction.ts';
import { removeOwnField } from './remove-own-field.ts';
import { removePerson } from './remove-person.ts';
import { removePipeline } from './remove-pipeline.ts';
import { reopenDeal } from './reopen-deal.ts';
import { savePerson } from './save-person.ts';
import { sendContract } from './send-contract.ts';
import { sendProposal } from './send-proposal.ts';
import { setDealPerson } from './set-deal-person.ts';
import { setDelivery } from './set-delivery.ts';
import { setFloor } from './set-floor.ts';
import { setNeed } from './set-need.ts';
import { setOwnField } from './set-own-field.ts';
import { setOwnValues } from './set-own-values.ts';
import { setTags } from './set-tags.ts';
import { signContract } from './sign-contract.ts';
import { snoozeTask } from './snooze-task.ts';
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
  logContact: command(commandInputs.logContact, logContact),
  logMails: command(commandInputs.logMails, logMails),
  addNote: command(commandInputs.addNote, addNote),
  setTags: command(commandInputs.setTags, setTags),
  removePerson: command(commandInputs.removePerson, removePerson),
  editDeal: command(commandInputs.editDeal, editDeal),
  moveStage: command(commandInputs.moveStage, moveStage),
  openDeal: command(commandInputs.openDeal, openDeal),
  movePipeline: command(commandInputs.movePipeline, movePipeline),
  setDealPerson: command(commandInputs.setDealPerson, setDealPerson),
  leaveDeal: command(commandInputs.leaveDeal, leaveDeal),
  markCriterion: command(commandInputs.markCriterion, markCriterion),
  answerProfile: command(commandInputs.answerProfile, answerProfile),
  qualify: command(commandInputs.qualify, qualify),
  giveVerdict: command(commandInputs.giveVerdict, giveVerdict),
  setNeed: command(commandInputs.setNeed, setNeed),
  parkDeal: command(commandInputs.parkDeal, parkDeal),
  loseDeal: command(commandInputs.loseDeal, loseDeal),
  reopenDeal: command(commandInputs.reopenDeal, reopenDeal),
  draftProposal: command(commandInputs.draftProposal, draftProposal),
  editProposal: command(commandInputs.editProposal, editProposal),
  discardProposal: command(commandInputs.discardProposal, discardProposal),
  sendProposal: command(commandInputs.sendProposal, sendProposal),
  answerProposal: command(commandInputs.answerProposal, answerProposal),
  addRound: command(commandInputs.addRound, addRound),
  answerAsk: command(commandInputs.answerAsk, answerAsk),
  setFloor: command(commandInputs.setFloor, setFloor),
  agree: command(commandInputs.agree, agree),
  sendContract: command(commandInputs.sendContract, sendContract),
  signContract: command(commandInputs.signContract, signContract),
  setDelivery: command(commandInputs.setDelivery, setDelivery),
  endDeal: command(commandInputs.endDeal, endDeal),
  rateSatisfaction: command(commandInputs.rateSatisfaction, rateSatisfaction),
  planCare: command(commandInputs.planCare, planCare),
  askFurther: command(commandInputs.askFurther, askFurther),
  planTask: command(commandInputs.planTask, planTask),
  editTask: command(commandInputs.editTask, editTask),
  finishTask: command(commandInputs.finishTask, finishTask),
  snoozeTask: command(commandInputs.snoozeTask, snoozeTask),
  dropTask: command(commandInputs.dropTask, dropTask),
  addPipeline: command(commandInputs.addPipeline, addPipeline),
  editPipeline: command(commandInputs.editPipeline, editPipeline),
  removePipeline: command(commandInputs.removePipeline, removePipeline),
  setOwnField: command(commandInputs.setOwnField, setOwnField),
  removeOwnField: command(commandInputs.removeOwnField, removeOwnField),
  setOwnValues: command(commandInputs.setOwnValues, setOwnValues),
  undo: command(commandInputs.undo, undo),
};
