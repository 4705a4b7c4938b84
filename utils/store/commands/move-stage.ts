import type { CommandInput } from '../../pipeline/commands.ts';
import { planMove } from '../../pipeline/move.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { primaryOf, topRank } from './deals.ts';
import { found } from './found.ts';
import { record } from './record.ts';
import type { Subject } from './subject.ts';
import { noteOf } from './text.ts';

/** Moves a deal to any stage of its pipeline. Back needs a reason; what was reached stays reached. */
export async function moveStage(recorder: Recorder, input: CommandInput<'moveStage'>): Promise<Subject> {
  const deal = found(await recorder.live('deals', input.dealId));
  const pipeline = found(await recorder.live('pipelines', deal.pipelineId));
  const { direction, reached, entered, advanced } = found(planMove(deal, pipeline, input.to));
  const reason = noteOf(input.reason);
  if (direction === 'none') refuse({ code: 'nothing-to-do' });
  if (direction === 'back' && reason === null) refuse({ code: 'reason-needed' });

  const stage = { id: input.to, at: recorder.now };
  const rank = await topRank(recorder, deal.pipelineId, input.to);
  await recorder.patch('deals', deal, { stage, reached, rank });
  const personId = await primaryOf(deal.id);
  const [from, to] = [deal.stage.id, input.to];
  const detail = {
    type: 'stage-moved' as const,
    pipelineId: pipeline.id,
    from,
    to,
    reason,
    entered,
    advanced,
  };
  await record(recorder, { personId, dealId: deal.id, detail });
  return { personId, dealId: deal.id };
}
