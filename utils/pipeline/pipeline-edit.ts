import { clean } from './clean.ts';
import type { Deal } from './deal.ts';
import { fold } from './fold.ts';
import type { Pipeline, Stage } from './pipeline.ts';

/** Why a name cannot stand. */
export type NameProblem = 'empty' | 'no-letter' | 'taken';

/**
 * What is wrong with a name that is shown in lists and asked for by word: nothing left of it, only signs and emoji, or
 * another (`others`) is called so already, whatever its accents and capitals. `null`: it is fine.
 */
export function nameProblem(name: string, others: readonly (string | null)[] = []): NameProblem | null {
  const folded = fold(name);
  if (folded === '') return 'empty';
  if (!/[\p{L}\p{N}]/u.test(folded)) return 'no-letter';
  return others.some((other) => other !== null && fold(other) === folded) ? 'taken' : null;
}

/** One thing wrong with a list of stages; `path` as zod writes it, from the pipeline on. */
export interface StageProblem {
  path: string;
  problem: NameProblem | 'no-stage' | 'same-id' | 'same-key' | 'same-criterion';
}

const cleanName = (name: string | null): string | null => (name === null ? null : clean(name) || null);

/** Stages as they are kept: names without what cannot be seen; nothing left of one is the standard name. */
export function cleanStages(stages: readonly Stage[]): Stage[] {
  return stages.map((stage) => ({
    ...stage,
    name: cleanName(stage.name),
    criteria: stage.criteria?.map((one) => ({ ...one, name: cleanName(one.name) })) ?? null,
  }));
}

/** Whether an earlier one of the list has the same. */
const repeats = (values: readonly unknown[], index: number): boolean =>
  values[index] !== null && values.indexOf(values[index]) < index;

/**
 * What is wrong with the stages a pipeline would get: none at all, an id or one of the seven words twice, a name or a
 * criterion that cannot stand. Names that stood there before are left in peace.
 */
export function stageProblems(before: readonly Stage[], after: readonly Stage[]): StageProblem[] {
  if (after.length === 0) return [{ path: 'stages', problem: 'no-stage' }];
  const ids = after.map(({ id }) => id);
  const keys = after.map(({ key }) => key);
  const names = after.map(({ name }) => name);
  return after.flatMap((stage, index) => {
    const path = `stages.${index}`;
    const found: StageProblem[] = [];
    if (repeats(ids, index)) found.push({ path: `${path}.id`, problem: 'same-id' });
    if (repeats(keys, index)) found.push({ path: `${path}.key`, problem: 'same-key' });
    const known = before.find(({ id }) => id === stage.id);
    if (known?.name !== stage.name || known?.key !== stage.key) {
      const problem = nameOfStage(stage, names.toSpliced(index, 1));
      if (problem) found.push({ path: `${path}.name`, problem });
    }
    return [...found, ...criteriaProblems(stage, path)];
  });
}

/** One of the seven needs no name of its own. */
function nameOfStage({ key, name }: Stage, others: readonly (string | null)[]): NameProblem | null {
  if (name === null) return key === null ? 'empty' : null;
  return nameProblem(name, others);
}

function criteriaProblems({ criteria }: Stage, path: string): StageProblem[] {
  const ids = (criteria ?? []).map(({ id }) => id);
  return (criteria ?? []).flatMap(({ name, rule }, index): StageProblem[] => {
    const at = `${path}.criteria.${index}`;
    if (repeats(ids, index)) return [{ path: `${at}.id`, problem: 'same-criterion' }];
    return name === null && rule === null ? [{ path: `${at}.name`, problem: 'empty' }] : [];
  });
}

/** Ids of the stages of `before` that `after` has no more, in order. */
export function removedStages(before: readonly Stage[], after: readonly Stage[]): string[] {
  return before.map(({ id }) => id).filter((id) => !after.some((stage) => stage.id === id));
}

/** Whether both lists hold the same stages in the same order, whatever is written in them. */
export function sameOrder(before: readonly Stage[], after: readonly Stage[]): boolean {
  return before.length === after.length && before.every(({ id }, index) => id === after[index]?.id);
}

/**
 * The stages a deal has reached, by a pipeline's stages as they are now: those since removed first, in the order in
 * which they were reached, then every stage up to the furthest it has been in. So a stage added, or moved, before that one
 * counts as reached.
 */
export function reachedIn(
  pipeline: Pick<Pipeline, 'stages'>,
  deal: Pick<Deal, 'stage' | 'reached'>,
): string[] {
  const order = pipeline.stages.map(({ id }) => id);
  const been = [...deal.reached, deal.stage.id];
  const furthest = Math.max(-1, ...been.map((id) => order.indexOf(id)));
  const gone = [...new Set(been)].filter((id) => !order.includes(id));
  return [...gone, ...order.slice(0, furthest + 1)];
}

/**
 * Where a deal goes that stands in a stage its pipeline has no more: the furthest of the others that it has been in, else
 * the first. For what comes back from before the removal; otherwise the rep says where.
 */
export function stageInstead(pipeline: Pick<Pipeline, 'stages'>, deal: Pick<Deal, 'reached'>): string | null {
  const been = pipeline.stages.findLast(({ id }) => deal.reached.includes(id));
  return (been ?? pipeline.stages[0])?.id ?? null;
}
