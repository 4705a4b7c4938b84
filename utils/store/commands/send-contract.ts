import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { notAhead, notBefore } from './days.ts';
import { ALIVE, dealIn } from './in-status.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';

/** The contract went out, on a day not ahead and not after its signature; said again, it corrects day and link. */
export async function sendContract(
  recorder: Recorder,
  input: CommandInput<'sendContract'>,
): Promise<Subject> {
  const { dealId, on, link } = input;
  const deal = await dealIn(recorder, dealId, ALIVE);
  const signedOn = deal.contract?.signedOn ?? null;
  notAhead(recorder, on, 'on');
  notBefore(signedOn, on, 'on');
  const after = await recorder.patch('deals', deal, { contract: { sentOn: on, signedOn, link } });
  if (after === deal) refuse({ code: 'nothing-to-do' });
  return tell(recorder, dealId, { type: 'contract', what: 'sent', on, value: null, link });
}
