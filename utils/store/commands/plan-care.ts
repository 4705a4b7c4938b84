import { careAnchor, nextCare } from '../../pipeline/care.ts';
import type { CommandInput } from '../../pipeline/commands.ts';
import type { Deal } from '../../pipeline/deal.ts';
import { cadenceOf } from '../../pipeline/pipeline.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { today } from './days.ts';
import { found } from './found.ts';
import { dealIn } from './in-status.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { noteOf } from './text.ts';

/** Sets the next care date of a customer, or says that one was kept. Without a day the next follows from the cadence. */
export async function planCare(recorder: Recorder, input: CommandInput<'planCare'>): Promise<Subject> {
  const { dealId, kept } = input;
  const deal = await dealIn(recorder, dealId, ['won']);
  const pipeline = found(await recorder.live('pipelines', deal.pipelineId));
  const step = (deal.care?.step ?? 0) + (kept ? 1 : 0);
  const from = { step, after: today(recorder) };
  const care: NonNullable<Deal['care']> =
    input.next === undefined
      ? nextCare(cadenceOf(pipeline), careAnchor(deal, recorder.timeZone), from)
      : { next: input.next, step };
  const after = await recorder.patch('deals', deal, { care });
  if (after === deal) refuse({ code: 'nothing-to-do' });
  const what = kept ? 'kept' : 'planned';
  return tell(recorder, dealId, { type: 'care', what, next: care.next, note: noteOf(input.note) });
}
