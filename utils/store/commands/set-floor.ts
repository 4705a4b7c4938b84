import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { ALIVE, dealIn } from './in-status.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';

/** Sets the price below which only a reason goes, or takes it away. Prices already named stay as they are. */
export async function setFloor(recorder: Recorder, input: CommandInput<'setFloor'>): Promise<Subject> {
  const deal = await dealIn(recorder, input.dealId, ALIVE);
  const after = await recorder.patch('deals', deal, { floor: input.floor });
  if (after === deal) refuse({ code: 'nothing-to-do' });
  return tell(recorder, deal.id, { type: 'edited', fields: ['floor'] });
}
