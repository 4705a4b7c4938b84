import { v7 } from 'uuid';
import type { Activity, NewDetail } from '../../pipeline/activity.ts';
import { localDay } from '../../pipeline/dates.ts';
import type { Recorder } from '../recorder.ts';

interface What {
  personId: string | null;
  dealId: string | null;
  detail: NewDetail;
  /** UTC instant; the operation's own by default. */
  at?: string;
}

/** Appends to the log of what happened. */
export function record(recorder: Recorder, { personId, dealId, detail, at }: What): Promise<Activity> {
  return recorder.insert('activities', { id: v7(), personId, dealId, ...moment(recorder, at), detail });
}

/** When something happened: the instant, and the rep's calendar day of it. */
export function moment(recorder: Recorder, at: string = recorder.now): Pick<Activity, 'at' | 'day'> {
  return { at, day: localDay(at, recorder.timeZone) };
}
