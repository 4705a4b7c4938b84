import type { CommandInput } from '../../pipeline/commands.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import type { Subject } from './subject.ts';

/** Removes an own field. Its values stay on the rows, unseen, so that undo brings it back with them. */
export async function removeOwnField(
  recorder: Recorder,
  input: CommandInput<'removeOwnField'>,
): Promise<Subject> {
  await recorder.remove('ownFields', found(await recorder.live('ownFields', input.fieldId)));
  return { personId: null, dealId: null };
}
