import type { CommandInput } from '../../pipeline/commands.ts';
import { dealPersonId } from '../../pipeline/keys.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { peopleOf } from './deals.ts';
import { found } from './found.ts';
import { endPart } from './remove.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';

/** Ends a person's part in a deal, which goes on under the next of the others. The last one stays. */
export async function leaveDeal(
  recorder: Recorder,
  { dealId, personId }: CommandInput<'leaveDeal'>,
): Promise<Subject> {
  found(await recorder.live('deals', dealId));
  const part = found(await recorder.live('dealPeople', dealPersonId(dealId, personId)));
  if ((await peopleOf(dealId)).length === 1) refuse({ code: 'last-one' });
  await endPart(recorder, part);
  return tell(recorder, dealId, { type: 'people-changed', personId, what: 'left', role: part.role });
}
