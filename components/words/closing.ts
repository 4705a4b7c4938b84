import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Deal } from '../../utils/pipeline/deal.ts';

/** How a won deal ended after all. */
export const ENDS: Record<NonNullable<Deal['ended']>['kind'], MessageDescriptor> = {
  cancelled: msg`Cancelled before delivery`,
  churned: msg`The customer left`,
};

/** What came of asking a customer for more. */
export const FURTHER: Record<NonNullable<Deal['further']>['answer'], MessageDescriptor> = {
  nothing: msg`Nothing for now`,
  need: msg`A further need`,
  referral: msg`A referral`,
};

/** How two deals belong together, seen from the younger one. */
export const LINKS: Record<NonNullable<Deal['linkedFrom']>['kind'], MessageDescriptor> = {
  'further-need': msg`Further need`,
  referral: msg`Referral`,
};
