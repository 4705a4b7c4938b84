import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CommandName } from '../../utils/pipeline/commands.ts';

/** What was done, in the past: the toast after an act, and "Undo: …" in the menu. */
export const ACTS: Record<CommandName, MessageDescriptor> = {
  savePerson: msg`Person saved`,
  editPerson: msg`Details changed`,
  editDeal: msg`Deal changed`,
  moveStage: msg`Stage changed`,
  openDeal: msg`Deal opened`,
  logContact: msg`Contact logged`,
  logMails: msg`E-mails logged`,
  addNote: msg`Note added`,
  setTags: msg`Tags changed`,
  removePerson: msg`Person removed`,
  editPipeline: msg`Pipeline changed`,
  undo: msg`Undone`,
};
