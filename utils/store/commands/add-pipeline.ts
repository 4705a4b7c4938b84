import { v7 } from 'uuid';
import type { CommandInput } from '../../pipeline/commands.ts';
import { STANDARD_STAGES } from '../../pipeline/pipeline.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { pipelineNameOf } from './pipeline-name.ts';
import type { Subject } from './subject.ts';

/** Adds a pipeline with the standard stages, or with all that another one asks for. */
export async function addPipeline(recorder: Recorder, input: CommandInput<'addPipeline'>): Promise<Subject> {
  const name = await pipelineNameOf(recorder, null, input.name);
  const model = input.copyOf === null ? null : found(await recorder.live('pipelines', input.copyOf));
  await recorder.insert('pipelines', {
    id: v7(),
    name,
    stages: model?.stages ?? [...STANDARD_STAGES],
    frame: model?.frame ?? null,
    profile: model?.profile ?? null,
    care: model?.care ?? null,
    ...(model && { answerAfter: model.answerAfter }),
  });
  return { personId: null, dealId: null };
}
