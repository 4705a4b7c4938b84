import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CommandFailure } from '../../utils/pipeline/commands.ts';

/** What went wrong with an act, what was kept, and what to do. */
export interface FailureWords {
  title: MessageDescriptor;
  remedy: MessageDescriptor;
}

/** One entry per code of a failed command. In none of them was anything written. */
export const FAILURES: Record<CommandFailure['code'], FailureWords> = {
  'invalid-input': {
    title: msg`Something here does not fit`,
    remedy: msg`Nothing was saved. Look at the marked fields and try again.`,
  },
  'already-known': {
    title: msg`You already have this person`,
    remedy: msg`Nothing was saved twice. Add these details to the person you have.`,
  },
  'not-found': {
    title: msg`That is not there any more`,
    remedy: msg`It was removed meanwhile. Undo the removal to have it back.`,
  },
  'reason-needed': {
    title: msg`Moving back needs a reason`,
    remedy: msg`The deal stays where it is until you give one.`,
  },
  'criteria-open': {
    title: msg`Something is still missing for the next stage`,
    remedy: msg`The deal stays where it is. Fill in what is missing, or move it all the same with a reason.`,
  },
  'below-floor': {
    title: msg`That is below your floor price`,
    remedy: msg`Nothing was saved. Say why it is worth it, or name a higher price.`,
  },
  'wrong-status': {
    title: msg`That does not fit what became of this deal`,
    remedy: msg`Nothing was changed. Open the deal again first.`,
  },
  'stage-in-use': {
    title: msg`Deals stand in that stage`,
    remedy: msg`Nothing was changed. Choose where they go.`,
  },
  'last-one': {
    title: msg`This one has to stay`,
    remedy: msg`Nothing was changed. A deal needs a person, and the first pipeline always stays.`,
  },
  frozen: {
    title: msg`This version was sent`,
    remedy: msg`It stays as the customer has it. Make a new version to change it.`,
  },
  'edited-elsewhere': {
    title: msg`Changed in another window meanwhile`,
    remedy: msg`Nothing was overwritten, and what you typed is kept. Look at what is there now, then save again.`,
  },
  'nothing-to-do': { title: msg`Already so`, remedy: msg`Nothing had to be changed.` },
  'already-undone': {
    title: msg`That was already undone`,
    remedy: msg`Nothing had to be changed.`,
  },
  'edited-since': {
    title: msg`Edited since then`,
    remedy: msg`Nothing was undone yet. Choose what happens to the later edits.`,
  },
  'read-only': {
    title: msg`Embudo can only be read right now`,
    remedy: msg`A newer version has your data open, or part of your data is missing. What you typed is kept as a draft; the notice above says what to do.`,
  },
  quota: {
    title: msg`There is no room left on this device`,
    remedy: msg`Nothing was saved; what you typed is kept as a draft. Free some disk space and try again.`,
  },
  storage: {
    title: msg`The browser did not save it`,
    remedy: msg`Nothing was changed; what you typed is kept as a draft. Try again, and restart the browser if it stays like this.`,
  },
};
