import type { CommandInput } from '../../pipeline/commands.ts';
import type { Deal } from '../../pipeline/deal.ts';
import { openCriteria } from '../../pipeline/gate.ts';
import { planMove } from '../../pipeline/move.ts';
import { refuse } from '../failure.ts';
import { dealFacts } from '../facts.ts';
import type { Recorder } from '../recorder.ts';
import { today } from './days.ts';
import { overriddenWith, topRank } from './deals.ts';
import { found } from './found.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { noteOf } from './text.ts';

/**
 * Moves a deal to any stage of its pipeline. Back needs a reason, and so does forward past open exit criteria, which are
 * then told of with the move; what was reached stays reached. A lost or parked deal goes no further until it is reopened.
 */
export async function moveStage(recorder: Recorder, input: CommandInput<'moveStage'>): Promise<Subject> {
  const deal = found(await recorder.live('deals', input.dealId));
  const pipeline = found(await recorder.live('pipelines', deal.pipelineId));
  const { direction, reached, entered, advanced } = found(planMove(deal, pipeline, input.to));
  const reason = noteOf(input.reason);
  if (direction === 'none') refuse({ code: 'nothing-to-do' });
  if (direction === 'back' && reason === null) refuse({ code: 'reason-needed' });
  const missing = direction === 'forward' ? await stillOpen(recorder, deal, input.to) : [];
  if (missing.length > 0 && reason === null) refuse({ code: 'criteria-open', missing });

  const [from, to] = [deal.stage.id, input.to];
  await recorder.patch('deals', deal, {
    stage: { id: to, at: recorder.now },
    reached,
    overridden: overriddenWith(deal, missing),
    rank: await topRank(recorder, deal.pipelineId, to),
  });
  return tell(recorder, deal.id, {
    type: 'stage-moved',
    pipelineId: pipeline.id,
    from,
    to,
    reason,
    missing,
    entered,
    advanced,
  });
}

/** The criteria that a step forward leaves open. */
async function stillOpen(recorder: Recorder, deal: Deal, to: string) {
  const { status } = deal;
  if (status === 'lost' || status === 'parked') refuse({ code: 'wrong-status', status });
  const facts = found(await dealFacts(deal));
  return openCriteria(facts, to, today(recorder));
}
