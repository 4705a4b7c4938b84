import { mailOf, type MailPlace } from '../../utils/store/queries/mail.ts';
import { useLive } from './live.ts';

/** The mail behind an entry of the log; `null` where there is none. `undefined` while read. */
export function useMail(activityId: string | null): MailPlace | null | undefined {
  return useLive(() => (activityId === null ? null : mailOf(activityId)), [activityId]);
}
