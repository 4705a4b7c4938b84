import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ContactKind } from '../../utils/pipeline/contact-point.ts';

/** Names of ways to reach somebody. */
export const CONTACTS: Record<ContactKind, MessageDescriptor> = {
  email: msg`E-mail`,
  phone: msg`Phone`,
  website: msg`Website`,
  'linkedin-slug': msg`LinkedIn`,
  'linkedin-member': msg`LinkedIn id`,
  'sales-lead': msg`Sales Navigator`,
};
