import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Ask, Side, Topic } from '../../utils/pipeline/negotiation.ts';

export const SIDES: Record<Side, MessageDescriptor> = {
  us: msg({ message: 'We', context: 'side of a negotiation' }),
  them: msg({ message: 'They', context: 'side of a negotiation' }),
};

/** What an ask or a give is about. */
export const TOPICS: Record<Topic, MessageDescriptor> = {
  price: msg`Price`,
  payment: msg`Payment`,
  scope: msg`Scope`,
  delivery: msg`Delivery`,
  other: msg`Other`,
};

/** What became of an ask. */
export const ASK_STATES: Record<Ask['state'], MessageDescriptor> = {
  open: msg({ message: 'Open', context: 'ask' }),
  granted: msg({ message: 'Granted', context: 'ask' }),
  refused: msg({ message: 'Refused', context: 'ask' }),
  withdrawn: msg({ message: 'Withdrawn', context: 'ask' }),
};

/** Heads of the two lists in a round. */
export const ASKS_OF: Record<Side, MessageDescriptor> = { us: msg`We ask for`, them: msg`They ask for` };
export const GIVES_OF: Record<Side, MessageDescriptor> = { us: msg`We give`, them: msg`They give` };
