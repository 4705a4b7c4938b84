import type { NewDetail } from '../../pipeline/activity.ts';
import type { CommandInput } from '../../pipeline/commands.ts';
import { profileOf } from '../../pipeline/pipeline.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found, unlessEmpty } from './found.ts';
import { dropMark, markedAs, putMark } from './marks.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';

/** Answers questions of the ideal-customer profile, or takes answers back. */
export async function answerProfile(
  recorder: Recorder,
  { dealId, answers }: CommandInput<'answerProfile'>,
): Promise<Subject> {
  const deal = found(await recorder.live('deals', dealId));
  const { items } = profileOf(found(await recorder.live('pipelines', deal.pipelineId)));
  const told: NewDetail[] = [];
  for (const [item, answer] of Object.entries(answers)) {
    const before = (await markedAs(recorder, dealId, 'profile', item))?.answer ?? null;
    if (before === answer) continue;
    if (answer === null) await dropMark(recorder, dealId, 'profile', item);
    else {
      if (!before && !items.some(({ id }) => id === item)) refuse({ code: 'not-found' });
      await putMark(recorder, dealId, item, { kind: 'profile', answer });
    }
    told.push({ type: 'fit-answered', item, answer });
  }
  unlessEmpty(told);
  return tell(recorder, dealId, ...told);
}
