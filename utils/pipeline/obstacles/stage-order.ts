import { type DealFacts, stageIndexOf } from '../facts.ts';
import type { Pipeline } from '../pipeline.ts';
import { stageKey, type StageKey } from '../stage-key.ts';

const rank = (key: StageKey): number => stageKey.options.indexOf(key);

type Stages = Pick<Pipeline, 'stages'>;

/**
 * The index of the first stage that is `key` or, by its own key, comes after it; -1 where there is none. Stages of the
 * rep's own have no key and count by their place.
 */
export function positionOf({ stages }: Stages, key: StageKey): number {
  return stages.findIndex((stage) => stage.key !== null && rank(stage.key) >= rank(key));
}

/** The index of the first stage past `key`, be it one of the rep's own; -1 where there is none. */
export function positionPast({ stages }: Stages, key: StageKey): number {
  const at = stages.findLastIndex((stage) => stage.key === key);
  if (at !== -1) return at + 1 < stages.length ? at + 1 : -1;
  return stages.findIndex((stage) => stage.key !== null && rank(stage.key) > rank(key));
}

/** When the deal first came to a place in its pipeline or past it; `null` while it stands before it. UTC instant. */
export function cameTo(facts: DealFacts, position: number): string | null {
  if (position < 0 || stageIndexOf(facts) < position) return null;
  const { deal, pipeline, entered } = facts;
  const times = pipeline.stages.slice(position).flatMap(({ id }) => entered[id] ?? []);
  return times.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? deal.stage.at;
}
