import { localDay } from '../../pipeline/dates.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';

/** Where the rep is. A calendar day. */
export const today = (recorder: Recorder): string => localDay(recorder.now, recorder.timeZone);

/** Ends a command with `invalid-input` (`future`) for a day that is still to come: what is written down has happened. */
export function notAhead(recorder: Recorder, day: string | null, path: string): void {
  if (day !== null && day > today(recorder)) {
    refuse({ code: 'invalid-input', issues: [{ path, message: 'future' }] });
  }
}

/** Ends a command with `invalid-input` (`before`) where a day lies before the one it follows. */
export function notBefore(day: string | null, earliest: string | null, path: string): void {
  if (day !== null && earliest !== null && day < earliest) {
    refuse({ code: 'invalid-input', issues: [{ path, message: 'before' }] });
  }
}
