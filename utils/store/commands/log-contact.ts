import type { CommandInput } from '../../pipeline/commands.ts';
import type { Recorder } from '../recorder.ts';
import { currentDealOf } from './deals.ts';
import { found } from './found.ts';
import { record } from './record.ts';
import type { Subject } from './subject.ts';
import { noteOf } from './text.ts';

/** Logs a contact, with the deal named or, without one, the person's newest open deal. */
export async function logContact(recorder: Recorder, input: CommandInput<'logContact'>): Promise<Subject> {
  const person = found(await recorder.live('people', input.personId));
  const deal =
    input.dealId === null
      ? await currentDealOf(person.id)
      : found(await recorder.live('deals', input.dealId));
  const { channel, direction, outcome } = input;
  const detail = {
    type: 'contact' as const,
    channel,
    direction,
    outcome,
    note: noteOf(input.note),
    mail: null,
  };
  const subject = { personId: person.id, dealId: deal?.id ?? null };
  await record(recorder, { ...subject, at: input.at, detail });
  return subject;
}
