import * as z from 'zod';
import { criterion } from './criterion.ts';
import { frame } from './qualification.ts';
import { row } from './row.ts';
import { stageKey } from './stage-key.ts';

export type { StageKey } from './stage-key.ts';

export const stage = z.strictObject({
  id: z.string().min(1).max(64),
  key: stageKey.nullable(),
  /** `null` shows the standard name in the rep's language. */
  name: z.string().trim().min(1).max(64).nullable(),
  /** Working days without a sign of life after which a deal here counts as stalled. */
  stallsAfter: z.int().min(1).max(365),
  /** Chance to win before the rep's own history says better; 0–1. */
  prior: z.number().min(0).max(1),
  /** What must be so before a deal leaves it forward; `null`: the standard ones of its key. */
  criteria: z.array(criterion).max(20).nullable().default(null),
});
export type Stage = z.infer<typeof stage>;

/** The ideal customer as questions with yes or no. */
export const idealProfile = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(64),
        /** `null` shows the standard words of the id. */
        name: z.string().trim().min(1).max(120).nullable(),
      }),
    )
    .max(20),
  /** How many must be answered yes for a customer to fit. */
  needed: z.int().min(0).max(20),
});
export type IdealProfile = z.infer<typeof idealProfile>;

/** When to ask after a customer: days after the signature, then every so many months. */
export const careCadence = z.strictObject({
  days: z.array(z.int().min(1).max(3_650)).max(12),
  /** `null`: no more after the last of `days`. */
  everyMonths: z.int().min(1).max(60).nullable(),
});
export type CareCadence = z.infer<typeof careCadence>;

export const pipeline = row.extend({
  /** `null` shows the standard name in the rep's language. */
  name: z.string().trim().min(1).max(64).nullable(),
  /** In order. */
  stages: z.array(stage).min(1).max(30),
  /** `null`: BANT. */
  frame: frame.nullable().default(null),
  /** `null`: the standard four questions. */
  profile: idealProfile.nullable().default(null),
  /** `null`: after 30 and 90 days, then quarterly. */
  care: careCadence.nullable().default(null),
  /** Working days without an answer to our last word after which that is an obstacle. */
  answerAfter: z.int().min(1).max(365).default(5),
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
).map(([key, stallsAfter, prior]) => ({ id: key, key, name: null, stallsAfter, prior, criteria: null }));

/** The ideal-customer questions of a pipeline: its own, else the standard ones, of which three must be answered yes. */
export function profileOf({ profile }: { profile: IdealProfile | null }): IdealProfile {
  if (profile) return profile;
  const items = ['need-we-meet', 'can-pay', 'right-size', 'in-our-area'].map((id) => ({ id, name: null }));
  return { items, needed: 3 };
}

/** The care cadence of a pipeline: its own, else 30 and 90 days after the signature, then quarterly. */
export function cadenceOf({ care }: { care: CareCadence | null }): CareCadence {
  return care ?? { days: [30, 90], everyMonths: 3 };
}
