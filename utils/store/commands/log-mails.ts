import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { logThread } from './mails.ts';
import type { Subject } from './subject.ts';

/** Logs the mails of a thread with a person. Refuses with `nothing-to-do` when all of them are there. */
export async function logMails(recorder: Recorder, input: CommandInput<'logMails'>): Promise<Subject> {
  const person = found(await recorder.live('people', input.personId));
  const { dealId, logged } = await logThread(recorder, person.id, input);
  if (logged === 0) refuse({ code: 'nothing-to-do' });
  return { personId: person.id, dealId };
}
