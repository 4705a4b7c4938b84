import * as z from 'zod';

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
