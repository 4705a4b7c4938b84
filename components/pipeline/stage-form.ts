import * as z from 'zod';
import { exitCriteria, criterion, type Criterion } from '../../utils/pipeline/criterion.ts';
import { nameProblem, stageProblems, type NameProblem } from '../../utils/pipeline/pipeline-edit.ts';
import type { Stage } from '../../utils/pipeline/pipeline.ts';

/** A stage as it is typed. */
export const stageForm = z.object({
  name: z.string(),
  stallsAfter: z.string(),
  prior: z.string(),
  /** `null`: the standard ones. An empty name is the one of the rule. */
  criteria: z.array(criterion.extend({ name: z.string().nullable() })).nullable(),
});
export type StageForm = z.infer<typeof stageForm>;

/** What is wrong with it: by field, for criteria by id. */
export interface StageErrors {
  name?: NameProblem;
  stallsAfter?: true;
  prior?: true;
  criteria: Record<string, NameProblem>;
}

/** The form as the pipeline has the stage. */
export function filledStage({ name, stallsAfter, prior, criteria }: Stage): StageForm {
  return {
    name: name ?? '',
    stallsAfter: String(stallsAfter),
    prior: String(Math.round(prior * 1000) / 10),
    criteria,
  };
}

/** A whole number between two, as people write it; `null` for anything else. */
export function readWhole(text: string, least: number, most: number): number | null {
  const written = text.trim();
  const value = /^\d{1,6}$/.test(written) ? Number(written) : null;
  return value !== null && value >= least && value <= most ? value : null;
}

/** A percentage with at most one decimal as a share, 0–1; `null` for anything else. */
export function readPercent(text: string): number | null {
  const written = text.trim().replace(/\s*%$/, '').replace(',', '.');
  if (!/^\d{1,3}(\.\d)?$/.test(written)) return null;
  const share = Math.round(Number(written) * 10) / 1000;
  return share <= 1 ? share : null;
}

/** Criteria with empty names made those of their rules. */
const cleaned = (criteria: StageForm['criteria']): Criterion[] | null =>
  criteria?.map((one) => ({ ...one, name: one.name?.trim() || null })) ?? null;

/** The stage that was typed, or what is wrong with it. `others` are the pipeline's other stages. */
export function readStage(
  stage: Stage,
  form: StageForm,
  others: readonly Stage[],
): { ok: true; stage: Stage } | { ok: false; errors: StageErrors } {
  const stallsAfter = readWhole(form.stallsAfter, 1, 365);
  const prior = readPercent(form.prior);
  const typed: Stage = { ...stage, name: form.name.trim() || null, criteria: cleaned(form.criteria) };
  const problems = stageProblems([stage], [typed, ...others]);
  const name = problems.find(({ path }) => path === 'stages.0.name')?.problem;
  const errors: StageErrors = { criteria: criteriaErrors(typed.criteria ?? []) };
  if (name === 'empty' || name === 'no-letter' || name === 'taken') errors.name = name;
  if (stallsAfter === null) errors.stallsAfter = true;
  if (prior === null) errors.prior = true;
  if (stallsAfter === null || prior === null || errors.name || Object.keys(errors.criteria).length > 0) {
    return { ok: false, errors };
  }
  return { ok: true, stage: { ...typed, stallsAfter, prior } };
}

function criteriaErrors(criteria: readonly Criterion[]): Record<string, NameProblem> {
  return Object.fromEntries(
    criteria.flatMap(({ id, name, rule }, index) => {
      if (name === null) return rule === null ? [[id, 'empty'] as const] : [];
      const problem = nameProblem(
        name,
        criteria.slice(0, index).map((one) => one.name),
      );
      return problem ? [[id, problem] as const] : [];
    }),
  );
}

/** The criteria that are in force for a form: its own, else the standard ones. */
export const criteriaInForce = (stage: Stage, { criteria }: StageForm): readonly Criterion[] =>
  criteria ?? exitCriteria({ ...stage, criteria: null });
