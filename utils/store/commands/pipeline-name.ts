import { nameProblem } from '../../pipeline/pipeline-edit.ts';
import { db } from '../db.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { liveRows } from '../rows.ts';
import { lineOf } from './text.ts';

/** A pipeline's own name as it is kept. Refuses one that says nothing, or by which another (not `id`) is known. */
export async function pipelineNameOf(
  recorder: Recorder,
  id: string | null,
  text: string | null,
): Promise<string> {
  const name = lineOf(text) ?? '';
  const all = await db.pipelines.where('realmId').equals(recorder.identity.realmId).toArray();
  const others = liveRows('pipelines', all).filter((one) => one.id !== id);
  const problem = nameProblem(
    name,
    others.map((one) => one.name),
  );
  return problem === null
    ? name
    : refuse({ code: 'invalid-input', issues: [{ path: 'name', message: problem }] });
}
