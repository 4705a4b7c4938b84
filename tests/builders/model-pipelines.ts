import { fc } from '@fast-check/vitest';
import { type Stage, STANDARD_STAGES } from '../../utils/pipeline/pipeline.ts';
import { db } from '../../utils/store/db.ts';
import { run } from '../../utils/store/run.ts';
import { at, on, pick, type Step } from './model-pick.ts';

const onPipeline = on('pipelines');
const stage = fc.constantFrom(...STANDARD_STAGES.map(({ id }) => id), 'demo');
const demo: Stage = { id: 'demo', key: null, name: 'Demo', stallsAfter: 5, prior: 0.3, criteria: null };

/** Takes a stage out, or puts the demo or a standard one in. */
function changed(stages: readonly Stage[], id: string, to: number): Stage[] {
  const without = stages.filter((one) => one.id !== id);
  if (without.length < stages.length) return without;
  const added = STANDARD_STAGES.find((one) => one.id === id) ?? demo;
  return [...without.slice(0, to), added, ...without.slice(to)];
}

const stages = fc.tuple(pick, stage, fc.nat({ max: 7 }), fc.option(stage)).map(
  ([n, id, to, home]): Step =>
    (now) =>
      onPipeline(n, async (pipelineId) => {
        const before = (await db.pipelines.get(pipelineId))?.stages ?? [];
        const moves = home === null ? {} : { moves: { [id]: home } };
        return run('editPipeline', { pipelineId, stages: changed(before, id, to), ...moves }, { now });
      })(),
);

const whole = fc.tuple(pick, pick, fc.nat({ max: 2 })).map(([n, m, which]): Step => async (now) => {
  if (which === 0) return run('addPipeline', { name: `p${n}`, copyOf: null }, { now });
  const moveTo = await at('pipelines', m);
  return onPipeline(n, (pipelineId) => run('removePipeline', { pipelineId, moveTo }, { now }))();
});

/** Any act on a pipeline and its stages. */
export const pipelineActs = fc.oneof({ arbitrary: stages, weight: 2 }, { arbitrary: whole, weight: 1 });
