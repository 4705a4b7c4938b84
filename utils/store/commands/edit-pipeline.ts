import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import type { Subject } from './subject.ts';
import { lineOf } from './text.ts';

/** Renames a pipeline or its stages. */
export async function editPipeline(
  recorder: Recorder,
  input: CommandInput<'editPipeline'>,
): Promise<Subject> {
  const pipeline = found(await recorder.live('pipelines', input.pipelineId));
  const ids = new Set(pipeline.stages.map((stage) => stage.id));
  if (!Object.keys(input.stageNames ?? {}).every((id) => ids.has(id))) refuse({ code: 'not-found' });
  const stages = pipeline.stages.map((stage) => {
    const name = input.stageNames?.[stage.id];
    return name === undefined ? stage : { ...stage, name: lineOf(name) };
  });
  const name = input.name === undefined ? pipeline.name : lineOf(input.name);
  const after = await recorder.patch('pipelines', pipeline, { name, stages });
  if (after === pipeline) refuse({ code: 'nothing-to-do' });
  return { personId: null, dealId: null };
}
