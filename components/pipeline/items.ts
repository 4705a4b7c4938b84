import { nameProblem, type NameProblem } from '../../utils/pipeline/pipeline-edit.ts';

interface Item {
  id: string;
  name: string | null;
}

/** What is wrong with the names of a list, by id: none at all (where `null` would be the standard one), or one twice. */
export function itemProblems(items: readonly Item[]): Record<string, NameProblem> {
  return Object.fromEntries(
    items.flatMap(({ id, name }, index) => {
      if (name === null) return [];
      const earlier = items.slice(0, index).map((one) => one.name);
      const problem = nameProblem(name, earlier);
      return problem ? [[id, problem] as const] : [];
    }),
  );
}

/** Items as they are given to be kept. */
export const cleanedItems = (items: readonly Item[]): Item[] =>
  items.map((one) => ({ ...one, name: one.name?.trim() ?? null }));
