import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ActivityDetail } from '../../utils/pipeline/activity.ts';
import { nothingLeft, sayMoney, told, type Told } from './activities-told.ts';

type OfOffer = Extract<ActivityDetail, { type: 'proposal' | 'negotiated' | 'ask-answered' | 'agreed' }>;
type Of<T extends OfOffer['type']> = Extract<OfOffer, { type: T }>;

/** What was offered, asked for and agreed. */
export function tellOffer(i18n: I18n, detail: OfOffer): Told {
  switch (detail.type) {
    case 'proposal':
      return told(proposalLine(i18n, detail), detail.note);
    case 'negotiated':
      return told(roundLine(i18n, detail), belowFloor(i18n, detail.belowFloor));
    case 'ask-answered':
      return told(askLine(i18n, detail));
    case 'agreed': {
      const price = sayMoney(i18n, detail.price);
      const below = belowFloor(i18n, detail.belowFloor);
      return told(i18n._(msg`Agreed: ${price}`), detail.paymentTerms, detail.scope, below);
    }
    default:
      return nothingLeft(detail);
  }
}

const belowFloor = (i18n: I18n, reason: string | null): string | null =>
  reason && i18n._(msg`Below the floor price: ${reason}`);

function proposalLine(i18n: I18n, { what, version, total }: Of<'proposal'>): string {
  const price = total && sayMoney(i18n, total);
  const lines: Record<typeof what, MessageDescriptor> = {
    drafted: msg`Proposal ${version} drafted`,
    edited: msg`Proposal ${version} edited`,
    discarded: msg`Proposal ${version} discarded`,
    sent: price ? msg`Proposal ${version} sent, ${price}` : msg`Proposal ${version} sent`,
    accepted: msg`Proposal ${version} accepted`,
    declined: msg`Proposal ${version} declined`,
  };
  return i18n._(lines[what]);
}

function roundLine(i18n: I18n, { number, side, price: named }: Of<'negotiated'>): string {
  const price = named && sayMoney(i18n, named);
  if (side === 'us') {
    return price ? i18n._(msg`Round ${number}, we: ${price}`) : i18n._(msg`Round ${number}, from us`);
  }
  return price ? i18n._(msg`Round ${number}, they: ${price}`) : i18n._(msg`Round ${number}, from them`);
}

function askLine(i18n: I18n, { text, answer }: Of<'ask-answered'>): string {
  const lines: Record<typeof answer, MessageDescriptor> = {
    granted: msg`Granted: ${text}`,
    refused: msg`Refused: ${text}`,
    withdrawn: msg`Withdrawn: ${text}`,
    open: msg`Open again: ${text}`,
  };
  return i18n._(lines[answer]);
}
