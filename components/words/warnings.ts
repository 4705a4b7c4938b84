import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a capture leaves out or doubts, by its warning code: those that the rep can do something about. */
export const WARNINGS: Record<string, MessageDescriptor> = {
  'experience-not-on-screen': msg`The experience section had not loaded. Scroll down on the page and read it again to get the title.`,
  'layout-changed': msg`Parts of this page look new to Embudo. Check the fields before saving.`,
  'older-messages-not-read': msg`Older mails of this thread are folded. Open them in Gmail to have them logged too.`,
  'message-clipped': msg`Gmail shows a long mail only in part, so its signature may be missing.`,
  'account-unknown': msg`It is not clear whose mailbox this is, so mails are logged without a direction.`,
  'accounts-disagree': msg`It is not clear whose mailbox this is, so mails are logged without a direction.`,
  'too-many-messages': msg`This thread is very long: only its latest mails were read.`,
};
