import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DealRole, DealStatus, Source } from '../../utils/pipeline/deal.ts';

/** How a deal came to the rep. */
export const SOURCES: Record<Source, MessageDescriptor> = {
  'mailing-list': msg`Mailing list`,
  'social-network': msg`Social network`,
  advertising: msg`Advertising`,
  referral: msg`Referral`,
  event: msg`Event`,
  inbound: msg`They wrote first`,
  import: msg`Import`,
  other: msg`Other`,
};

/** A person's part in a deal. */
export const ROLES: Record<DealRole, MessageDescriptor> = {
  'decision-maker': msg`Decides`,
  champion: msg`Speaks for us`,
  influencer: msg`Has a say`,
  user: msg`Will use it`,
  blocker: msg`Stands against it`,
};

export const STATUSES: Record<DealStatus, MessageDescriptor> = {
  open: msg`Open`,
  won: msg({ message: 'Won', context: 'deal' }),
  lost: msg({ message: 'Lost', context: 'deal' }),
  parked: msg({ message: 'Parked', context: 'deal' }),
};
