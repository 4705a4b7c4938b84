import type { NewDetail } from '../../pipeline/activity.ts';
import type { Recorder } from '../recorder.ts';
import { primaryOf } from './deals.ts';
import { record } from './record.ts';
import type { Subject } from './subject.ts';

/** Logs what was done in a deal, each with its own entry, and says what the command was about. */
export async function tell(recorder: Recorder, dealId: string, ...details: NewDetail[]): Promise<Subject> {
  const personId = await primaryOf(dealId);
  for (const detail of details) await record(recorder, { personId, dealId, detail });
  return { personId, dealId };
}
