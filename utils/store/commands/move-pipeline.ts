import type { CommandInput } from '../../pipeline/commands.ts';
import type { Deal } from '../../pipeline/deal.ts';
import { openCriteria } from '../../pipeline/gate.ts';
import { planMove } from '../../pipeline/move.ts';
import type { Pipeline } from '../../pipeline/pipeline.ts';
import { refuse } from '../failure.ts';
import { dealFacts } from '../facts.ts';
import type { Recorder } from '../recorder.ts';
import { today } from './days.ts';
import { overriddenWith, topRank } from './deals.ts';
import { found } from './found.ts';
import { activitiesOf } from './remove.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { noteOf } from './text.ts';

/**
 * Moves a deal into a stage of another pipeline. It is no step forward, so it asks for nothing; criteria that it passes
 * over are told of with the move all the same. A deal that was there before has reached what it reached then.
 */
export async function movePipeline(
  recorder: Recorder,
  input: CommandInput<'movePipeline'>,
): Promise<Subject> {
  const deal = found(await recorder.live('deals', input.dealId));
  const pipeline = found(await recorder.live('pipelines', input.pipelineId));
  if (pipeline.id === deal.pipelineId) refuse({ code: 'nothing-to-do' });
  const before = { stage: { id: '', at: '' }, reached: await enteredIn(deal, pipeline) };
  const { reached, entered, advanced } = found(planMove(before, pipeline, input.to));
  const missing = await passedOver(recorder, deal, pipeline, input.to);

  const [from, to] = [deal.stage.id, input.to];
  await recorder.patch('deals', deal, {
    pipelineId: pipeline.id,
    stage: { id: to, at: recorder.now },
    reached,
    overridden: overriddenWith(deal, missing),
    rank: await topRank(recorder, pipeline.id, to),
  });
  return tell(recorder, deal.id, {
    type: 'stage-moved',
    pipelineId: pipeline.id,
    from,
    to,
    reason: noteOf(input.reason),
    missing,
    entered,
    advanced,
  });
}

/** The stages of a pipeline that a deal entered on an earlier visit, in order: the funnel counts each of them once. */
async function enteredIn(deal: Deal, pipeline: Pipeline): Promise<string[]> {
  const ids = (await activitiesOf('dealId', deal.id)).flatMap(({ detail }) =>
    (detail.type === 'deal-opened' || detail.type === 'stage-moved') && detail.pipelineId === pipeline.id
      ? detail.entered
      : [],
  );
  const known = new Set(ids);
  return pipeline.stages.map(({ id }) => id).filter((id) => known.has(id));
}

async function passedOver(recorder: Recorder, deal: Deal, pipeline: Pipeline, to: string) {
  const facts = found(await dealFacts(deal));
  const first = { id: pipeline.stages[0]?.id ?? '', at: deal.stage.at };
  const there = { ...facts, pipeline, deal: { ...deal, stage: first } };
  return openCriteria(there, to, today(recorder));
}
