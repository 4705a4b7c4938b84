import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { today } from './days.ts';
import { dealIn } from './in-status.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { noteOf } from './text.ts';

/** What a customer said when asked for a further need or somebody to be recommended to. The same again on a later day counts. */
export async function askFurther(recorder: Recorder, input: CommandInput<'askFurther'>): Promise<Subject> {
  const { dealId, answer } = input;
  const deal = await dealIn(recorder, dealId, ['won']);
  const note = noteOf(input.note);
  const after = await recorder.patch('deals', deal, { further: { on: today(recorder), answer, note } });
  if (after === deal) refuse({ code: 'nothing-to-do' });
  return tell(recorder, dealId, { type: 'further', answer, note });
}
