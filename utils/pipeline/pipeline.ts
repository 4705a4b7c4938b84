import * as z from 'zod';
import { row } from './row.ts';

/** The seven fixed words of the domain; a pipeline may add stages of its own, whose key is `null`. */
export const stageKey = z.enum([
  'prospect',
  'contact',
  'qualify',
  'present',
  'negotiate',
  'close',
  'follow-up',
]);
export type StageKey = z.infer<typeof stageKey>;

export const stage = z.strictObject({
  id: z.string().min(1).max(64),
  key: stageKey.nullable(),
  /** `null` shows the standard name in the rep's language. */
  name: z.string().trim().min(1).max(64).nullable(),
  /** Working days without a sign of life after which a deal here counts as stalled. */
  stallsAfter: z.int().min(1).max(365),
  /** Chance to win before the rep's own history says better; 0–1. */
  prior: z.number().min(0).max(1),
});
export type Stage = z.infer<typeof stage>;

export const pipeline = row.extend({
  /** `null` shows the standard name in the rep's language. */
  name: z.string().trim().min(1).max(64).nullable(),
  /** In order. */
  stages: z.array(stage).min(1).max(30),
});
export type Pipeline = z.infer<typeof pipeline>;

/** The standard pipeline's id is the same on every machine: joining a team later finds it there already. */
export const STANDARD_PIPELINE_ID = 'pipeline-standard';

/** The standard seven stages, with the product's thresholds and priors. */
export const STANDARD_STAGES: readonly Stage[] = (
  [
    ['prospect', 5, 0.05],
    ['contact', 5, 0.1],
    ['qualify', 8, 0.2],
    ['present', 10, 0.4],
    ['negotiate', 10, 0.6],
    ['close', 15, 0.9],
    ['follow-up', 30, 1],
  ] as const
).map(([key, stallsAfter, prior]) => ({ id: key, key, name: null, stallsAfter, prior }));
