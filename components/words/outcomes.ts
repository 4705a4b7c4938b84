import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LossReason, WinReason } from '../../utils/pipeline/deal.ts';

/** Why a deal was lost. */
export const LOSS_REASONS: Record<LossReason, MessageDescriptor> = {
  price: msg`Too expensive`,
  'no-budget': msg`No budget`,
  'no-need': msg`No need`,
  'not-now': msg`Not the time for it`,
  competitor: msg`Chose somebody else`,
  'no-decision': msg`Never decided`,
  'no-answer': msg`No answer any more`,
  terms: msg`Terms did not suit`,
  'no-fit': msg`Not the right customer`,
  other: msg({ message: 'Other', context: 'loss reason' }),
};

/** Why a deal was won. */
export const WIN_REASONS: Record<WinReason, MessageDescriptor> = {
  value: msg`What it brings them`,
  price: msg`The price`,
  product: msg`The product`,
  service: msg`The service`,
  trust: msg`They trust us`,
  timing: msg`The right moment`,
  other: msg({ message: 'Other', context: 'win reason' }),
};
