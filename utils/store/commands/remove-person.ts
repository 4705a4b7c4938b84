import type { CommandInput } from '../../pipeline/commands.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { removePersonRows } from './remove.ts';
import type { Subject } from './subject.ts';

/** Deletes a person; undo brings them back. */
export async function removePerson(
  recorder: Recorder,
  input: CommandInput<'removePerson'>,
): Promise<Subject> {
  const person = found(await recorder.live('people', input.personId));
  await removePersonRows(recorder, person);
  return { personId: person.id, dealId: null };
}
