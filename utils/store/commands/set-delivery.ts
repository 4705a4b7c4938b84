import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { notAhead } from './days.ts';
import { ALIVE, dealIn } from './in-status.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';

/** When delivery is agreed, and when it was done, which is not ahead. Neither: nothing is agreed any more. */
export async function setDelivery(recorder: Recorder, input: CommandInput<'setDelivery'>): Promise<Subject> {
  const { dealId, planned, done } = input;
  const deal = await dealIn(recorder, dealId, ALIVE);
  notAhead(recorder, done, 'done');
  const delivery = planned === null && done === null ? null : { planned, done };
  const after = await recorder.patch('deals', deal, { delivery });
  if (after === deal) refuse({ code: 'nothing-to-do' });
  return tell(recorder, dealId, { type: 'delivery', planned, done });
}
