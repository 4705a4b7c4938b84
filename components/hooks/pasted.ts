import type { CapturedPerson } from '../../utils/pipeline/capture.ts';
import { readSettings } from './settings.ts';

/**
 * Takes a pasted text apart; `null` when nothing of a person is in it. Loaded when first used: most sessions paste
 * nothing, and the phone and domain tables weigh more than the rest of the form.
 */
export async function readPasted(text: string): Promise<CapturedPerson | null> {
  const { pastedPerson } = await import('../../utils/refine/pasted.ts');
  const { country } = await readSettings();
  return pastedPerson(text, { country });
}
