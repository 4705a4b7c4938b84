import type { CommandInput } from '../../pipeline/commands.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { record } from './record.ts';
import type { Subject } from './subject.ts';
import { noteOf, required } from './text.ts';

/** Notes something about a person, and about a deal if one is named. */
export async function addNote(recorder: Recorder, input: CommandInput<'addNote'>): Promise<Subject> {
  const person = found(await recorder.live('people', input.personId));
  if (input.dealId !== null) found(await recorder.live('deals', input.dealId));
  const subject = { personId: person.id, dealId: input.dealId };
  const text = required(noteOf(input.text), 'text');
  await record(recorder, { ...subject, detail: { type: 'note', text } });
  return subject;
}
