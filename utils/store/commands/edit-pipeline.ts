import type { CommandInput } from '../../pipeline/commands.ts';
import { cleanStages, removedStages, sameOrder, stageProblems } from '../../pipeline/pipeline-edit.ts';
import { STANDARD_PIPELINE_ID, type Pipeline, type Stage } from '../../pipeline/pipeline.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { cleanFrame, cleanProfile } from './pipeline-parts.ts';
import { pipelineNameOf } from './pipeline-name.ts';
import { dealsIn, refuseHomeless, relocate, reorderReached } from './stage-deals.ts';
import type { Subject } from './subject.ts';
import { lineOf } from './text.ts';

type Input = CommandInput<'editPipeline'>;

/**
 * Changes a pipeline. Deals in a stage that goes, open, parked, lost and won alike, go where the rep says, each with its
 * entry in the log; without that it is refused. What every deal has reached follows the new order.
 */
export async function editPipeline(recorder: Recorder, input: Input): Promise<Subject> {
  const pipeline = found(await recorder.live('pipelines', input.pipelineId));
  const after = await recorder.patch('pipelines', pipeline, {
    name: await nameAfter(recorder, pipeline, input.name),
    stages: stagesAfter(pipeline, input),
    frame: input.frame && cleanFrame(input.frame),
    profile: input.profile && cleanProfile(input.profile),
    care: input.care,
    answerAfter: input.answerAfter,
  });
  if (after === pipeline) refuse({ code: 'nothing-to-do' });
  if (!sameOrder(pipeline.stages, after.stages)) await restage(recorder, pipeline, after, input.moves ?? {});
  return { personId: null, dealId: null };
}

/** Only the standard pipeline has a standard name to go back to. */
async function nameAfter(
  recorder: Recorder,
  { id, name }: Pipeline,
  wanted: Input['name'],
): Promise<string | null> {
  if (wanted === undefined || lineOf(wanted) === name) return name;
  if (lineOf(wanted) === null && id === STANDARD_PIPELINE_ID) return null;
  return pipelineNameOf(recorder, id, wanted);
}

function stagesAfter({ stages: before }: Pipeline, { stages = before, stageNames = {} }: Input): Stage[] {
  const ids = new Set(stages.map(({ id }) => id));
  if (!Object.keys(stageNames).every((id) => ids.has(id))) refuse({ code: 'not-found' });
  const nameOf = ({ id, name }: Stage) => (Object.hasOwn(stageNames, id) ? (stageNames[id] ?? null) : name);
  const after = cleanStages(stages.map((stage) => ({ ...stage, name: nameOf(stage) })));
  const problems = stageProblems(before, after);
  if (problems.length > 0) {
    const issues = problems.map(({ path, problem }) => ({ path, message: problem }));
    refuse({ code: 'invalid-input', issues });
  }
  return after;
}

async function restage(
  recorder: Recorder,
  before: Pipeline,
  after: Pipeline,
  moves: Readonly<Record<string, string>>,
): Promise<void> {
  const gone = new Set(removedStages(before.stages, after.stages));
  const kept = new Set(after.stages.map(({ id }) => id));
  const homeOf = (stageId: string): string | null => {
    const to = moves[stageId];
    return to !== undefined && kept.has(to) ? to : null;
  };
  const deals = await dealsIn(recorder, before.id);
  refuseHomeless(deals.filter(({ stage }) => gone.has(stage.id) && homeOf(stage.id) === null));
  // From the bottom up, since each goes on top of its new column.
  for (const deal of deals.toReversed()) {
    const home = kept.has(deal.stage.id) ? null : homeOf(deal.stage.id);
    if (home === null) await reorderReached(recorder, deal, after);
    else await relocate(recorder, deal, after, home);
  }
}
