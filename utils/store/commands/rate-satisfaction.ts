import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { notAhead } from './days.ts';
import { dealIn } from './in-status.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { noteOf } from './text.ts';

/** How content a customer is, asked on a day not ahead. The deal carries the last answer given here, the log all. */
export async function rateSatisfaction(
  recorder: Recorder,
  input: CommandInput<'rateSatisfaction'>,
): Promise<Subject> {
  const { dealId, score, on } = input;
  const deal = await dealIn(recorder, dealId, ['won']);
  notAhead(recorder, on, 'on');
  const satisfaction = { score, on, note: noteOf(input.note) };
  const after = await recorder.patch('deals', deal, { satisfaction });
  if (after === deal) refuse({ code: 'nothing-to-do' });
  return tell(recorder, dealId, { type: 'satisfaction', ...satisfaction });
}
