import { db } from '../db.ts';
import { liveRow } from '../rows.ts';

/** Where a mail of the log can be found again. */
export interface MailPlace {
  account: string | null;
  messageId: string | null;
  subject: string | null;
}

/** The mail behind an entry of the log; `null` for one that was no mail, or is not there. */
export async function mailOf(activityId: string): Promise<MailPlace | null> {
  const activity = liveRow('activities', await db.activities.get(activityId));
  if (activity?.detail.type !== 'contact' || !activity.detail.mail) return null;
  const { account, messageId, subject } = activity.detail.mail;
  return { account, messageId, subject };
}
