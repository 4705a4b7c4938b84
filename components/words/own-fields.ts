import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OwnField, OwnFieldKind } from '../../utils/pipeline/own-field.ts';
import type { OwnValueProblem } from '../../utils/pipeline/own-values.ts';

/** What an own field holds. */
export const OWN_KINDS: Record<OwnFieldKind, MessageDescriptor> = {
  text: msg({ message: 'Text', context: 'own field' }),
  number: msg({ message: 'Number', context: 'own field' }),
  date: msg({ message: 'Date', context: 'own field' }),
  choice: msg({ message: 'Choice from a list', context: 'own field' }),
};

/** What has own fields. */
export const OWN_TARGETS: Record<OwnField['target'], MessageDescriptor> = {
  person: msg`People`,
  company: msg`Companies`,
  deal: msg`Deals`,
};

/** What to do about a value that does not fit its field. */
export const OWN_PROBLEMS: Record<OwnValueProblem, MessageDescriptor> = {
  'too-long': msg`At most 1,000 characters.`,
  'not-a-number': msg`Write a number, such as 12.5.`,
  'too-large': msg`A number has at most 15 digits.`,
  'not-a-day': msg`Write a whole date.`,
  'no-such-day': msg`The calendar has no such day.`,
  'not-a-choice': msg`Choose one of the list.`,
};
