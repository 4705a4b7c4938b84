import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { notAhead } from './days.ts';
import { dealIn } from './in-status.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { noteOf, required } from './text.ts';

/** After the win: cancelled or churned on a day not ahead; `revived` takes it back. The deal stays won. */
export async function endDeal(recorder: Recorder, input: CommandInput<'endDeal'>): Promise<Subject> {
  const { dealId, kind, on } = input;
  const deal = await dealIn(recorder, dealId, ['won']);
  notAhead(recorder, on, 'on');
  const reason = required(noteOf(input.reason), 'reason');
  const after = await recorder.patch('deals', deal, {
    ended: kind === 'revived' ? null : { kind, on, reason },
  });
  if (after === deal) refuse({ code: 'nothing-to-do' });
  return tell(recorder, dealId, { type: 'ended', kind, note: reason });
}
