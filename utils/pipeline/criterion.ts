import * as z from 'zod';
import type { StageKey } from './stage-key.ts';

/** What the store can check by itself. */
export const criterionRule = z.enum([
  'source-recorded',
  'reachable',
  'fits-profile',
  'outgoing-logged',
  'answer-logged',
  'items-known',
  'verdict-viable',
  'proposal-sent',
  'proposal-priced',
  'benefits-cover-needs',
  'asks-answered',
  'price-agreed',
  'payment-agreed',
  'contract-signed',
  'final-value',
  'delivery-set',
  'satisfaction-asked',
  'care-date-set',
  'further-asked',
  // For a rep's own criteria.
  'value-set',
  'close-date-set',
  'decision-maker-known',
]);
export type CriterionRule = z.infer<typeof criterionRule>;

/** Something that must be so before a deal leaves a stage forward. */
export const criterion = z.strictObject({
  id: z.string().min(1).max(64),
  /** `null` shows the standard name of the rule. */
  name: z.string().trim().min(1).max(120).nullable(),
  /** Met by itself when the rule holds; `null`: by evidence or a tick alone. */
  rule: criterionRule.nullable(),
});
export type Criterion = z.infer<typeof criterion>;

const STANDARD: Record<StageKey, readonly CriterionRule[]> = {
  prospect: ['source-recorded', 'reachable', 'fits-profile'],
  contact: ['outgoing-logged', 'answer-logged'],
  qualify: ['items-known', 'verdict-viable'],
  present: ['proposal-sent', 'proposal-priced', 'benefits-cover-needs'],
  negotiate: ['asks-answered', 'price-agreed', 'payment-agreed'],
  close: ['contract-signed', 'final-value', 'delivery-set'],
  'follow-up': ['satisfaction-asked', 'care-date-set', 'further-asked'],
};

/** The exit criteria of a stage: its own, else the standard ones of its key; a stage without a key has none. */
export function exitCriteria(stage: {
  key: StageKey | null;
  criteria: Criterion[] | null;
}): readonly Criterion[] {
  if (stage.criteria) return stage.criteria;
  if (!stage.key) return [];
  return STANDARD[stage.key].map((rule) => ({ id: rule, name: null, rule }));
}
