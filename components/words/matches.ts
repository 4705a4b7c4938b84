import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Why two records are taken for the same person, by the match's reason code. */
export const MATCHES = {
  'same-email': msg`same e-mail address`,
  'same-slug': msg`same LinkedIn profile`,
  'same-member-id': msg`same LinkedIn profile`,
  'same-sales-id': msg`same Sales Navigator profile`,
} as const satisfies Record<string, MessageDescriptor>;
