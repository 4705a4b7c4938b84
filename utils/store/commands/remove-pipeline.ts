import type { CommandInput } from '../../pipeline/commands.ts';
import { STANDARD_PIPELINE_ID } from '../../pipeline/pipeline.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { dealsIn, refuseHomeless, relocate } from './stage-deals.ts';
import type { Subject } from './subject.ts';

/**
 * Removes a pipeline other than the standard one. Its deals begin anew in the first stage of another; a won one goes to
 * the stage of the same key, where there is one: nobody prospects a customer twice.
 */
export async function removePipeline(
  recorder: Recorder,
  input: CommandInput<'removePipeline'>,
): Promise<Subject> {
  const pipeline = found(await recorder.live('pipelines', input.pipelineId));
  if (pipeline.id === STANDARD_PIPELINE_ID) refuse({ code: 'last-one' });
  const deals = await dealsIn(recorder, pipeline.id);
  if (input.moveTo === null || input.moveTo === pipeline.id) refuseHomeless(deals);
  else {
    const home = found(await recorder.live('pipelines', input.moveTo));
    const first = found(home.stages[0] ?? null);
    for (const deal of deals.toReversed()) {
      const key = pipeline.stages.find(({ id }) => id === deal.stage.id)?.key ?? null;
      const same = key !== null && deal.status === 'won' && home.stages.find((stage) => stage.key === key);
      await relocate(recorder, deal, home, (same || first).id);
    }
  }
  await recorder.remove('pipelines', pipeline);
  return { personId: null, dealId: null };
}
