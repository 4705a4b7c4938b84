import type { CommandInput } from '../../utils/pipeline/commands.ts';
import type { Pipeline } from '../../utils/pipeline/pipeline.ts';

/** Own names by stage id, the pipeline's under `''`; an empty name is the standard one. */
export type Names = Record<string, string>;

export function namesOf(pipeline: Pick<Pipeline, 'name' | 'stages'>): Names {
  return {
    '': pipeline.name ?? '',
    ...Object.fromEntries(pipeline.stages.map((stage) => [stage.id, stage.name ?? ''])),
  };
}

const own = (name: string): string | null => name.trim() || null;

/** The command that turns a pipeline's names into these, or `null` when they are the same. */
export function changedNames(
  pipeline: Pick<Pipeline, 'id' | 'name' | 'stages'>,
  names: Names,
): CommandInput<'editPipeline'> | null {
  const before = namesOf(pipeline);
  const changed = Object.entries(names).filter(([id, name]) => name.trim() !== before[id]);
  if (changed.length === 0) return null;
  const title = changed.find(([id]) => id === '');
  return {
    pipelineId: pipeline.id,
    ...(title && { name: own(title[1]) }),
    stageNames: Object.fromEntries(changed.filter(([id]) => id !== '').map(([id, name]) => [id, own(name)])),
  };
}
