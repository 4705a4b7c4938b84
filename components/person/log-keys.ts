import type { ContactChannel } from '../../utils/pipeline/activity.ts';

/** The second of the two keys that log a contact; the first is `l`. The same in every language. */
export const LOG_KEYS: Record<string, ContactChannel> = {
  c: 'call',
  m: 'mail',
  t: 'meeting',
  d: 'linkedin-message',
  i: 'linkedin-invitation',
};
