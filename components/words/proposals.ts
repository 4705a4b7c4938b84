import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatMoney } from '../../utils/pipeline/money.ts';
import type { ProposalField } from '../../utils/pipeline/proposal-fields.ts';
import type { NumberProblem } from '../../utils/pipeline/proposal-numbers.ts';
import type { ProposalState } from '../../utils/pipeline/proposal.ts';

export const PROPOSAL_STATES: Record<ProposalState, MessageDescriptor> = {
  draft: msg({ message: 'Draft', context: 'proposal' }),
  sent: msg({ message: 'Sent', context: 'proposal' }),
  accepted: msg({ message: 'Accepted', context: 'proposal' }),
  declined: msg({ message: 'Declined', context: 'proposal' }),
};

/** Names of what the rep writes of a proposal. */
export const PROPOSAL_PARTS: Record<ProposalField, MessageDescriptor> = {
  title: msg`Title`,
  language: msg`Language of the page`,
  currency: msg`Currency`,
  customer: msg`Customer`,
  introduction: msg`Introduction`,
  lines: msg`Lines`,
  benefits: msg`Benefits`,
  paymentTerms: msg`Payment terms`,
  instalments: msg`Instalments`,
  terms: msg`Terms`,
  validUntil: msg`Valid until`,
};

/** Columns and parts of a line. */
export const LINE_NAMES = {
  text: msg`What it is`,
  quantity: msg`Quantity`,
  unit: msg`Unit`,
  unitPrice: msg`Unit price`,
  discount: msg`Discount %`,
  tax: msg`Tax %`,
} as const satisfies Record<string, MessageDescriptor>;

/** Why something typed cannot be kept, and what to write instead. */
export const PROPOSAL_PROBLEMS: Record<
  NumberProblem | 'no-words' | 'too-long' | 'no-day' | 'too-many',
  MessageDescriptor
> = {
  empty: msg`Write a number.`,
  negative: msg`Not less than nothing. Use the discount to take something off.`,
  unreadable: msg`This cannot be read as one number. Write it without words, such as 1250.`,
  zero: msg`It has to be more than nothing.`,
  'over-100': msg`At most 100 %.`,
  'too-large': msg`This is larger than Embudo can keep exactly. Write a smaller number.`,
  'no-words': msg`Write at least one letter or digit.`,
  'too-long': msg`Too long.`,
  'no-day': msg`That day does not exist.`,
  'too-many': msg`An offer holds at most 500 lines.`,
};

/** A total as it is shown; a dash where it is too large to be kept exactly. */
export function totalText(i18n: I18n, amount: number | null, currency: string): string {
  return amount === null ? '—' : formatMoney({ amount, currency }, i18n.locale, { full: true });
}
