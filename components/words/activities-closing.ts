import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ActivityDetail } from '../../utils/pipeline/activity.ts';
import { nothingLeft, sayDay, sayMoney, told, type Told } from './activities-told.ts';

type OfClosing = Extract<
  ActivityDetail,
  { type: 'contract' | 'delivery' | 'satisfaction' | 'care' | 'further' }
>;
type Of<T extends OfClosing['type']> = Extract<OfClosing, { type: T }>;

/** The signature, and what came after it. */
export function tellClosing(i18n: I18n, detail: OfClosing, day: string): Told {
  switch (detail.type) {
    case 'contract':
      return { ...told(contractLine(i18n, detail, day)), link: detail.link };
    case 'delivery':
      return told(deliveryLine(i18n, detail, day));
    case 'satisfaction':
      return told(satisfactionLine(i18n, detail, day), detail.note);
    case 'care':
      return told(careLine(i18n, detail, day), detail.note);
    case 'further':
      return told(furtherLine(i18n, detail.answer), detail.note);
    default:
      return nothingLeft(detail);
  }
}

function contractLine(i18n: I18n, { what, on: signed, value }: Of<'contract'>, day: string): string {
  const on = sayDay(i18n, signed, day);
  if (what === 'sent') return i18n._(msg`Contract sent on ${on}`);
  const price = value && sayMoney(i18n, value);
  return price ? i18n._(msg`Signed on ${on}, ${price}`) : i18n._(msg`Signed on ${on}`);
}

function deliveryLine(i18n: I18n, { planned, done }: Of<'delivery'>, day: string): string {
  const on = done ?? planned;
  if (on === null) return i18n._(msg`No delivery date any more`);
  const date = sayDay(i18n, on, day);
  return done === null ? i18n._(msg`Delivery planned for ${date}`) : i18n._(msg`Delivered on ${date}`);
}

function satisfactionLine(i18n: I18n, { score, on: asked }: Of<'satisfaction'>, day: string): string {
  if (asked === day) return i18n._(msg`Satisfaction ${score} of 10`);
  const on = sayDay(i18n, asked, day);
  return i18n._(msg`Satisfaction ${score} of 10, on ${on}`);
}

function careLine(i18n: I18n, { what, next }: Of<'care'>, day: string): string {
  const date = next && sayDay(i18n, next, day);
  if (what === 'kept') {
    return date
      ? i18n._(msg`Asked after the customer; next on ${date}`)
      : i18n._(msg`Asked after the customer`);
  }
  return date ? i18n._(msg`Next care date: ${date}`) : i18n._(msg`No further care date`);
}

function furtherLine(i18n: I18n, answer: Of<'further'>['answer']): string {
  const lines: Record<typeof answer, MessageDescriptor> = {
    nothing: msg`Asked: no further need`,
    need: msg`Asked: there is a further need`,
    referral: msg`Asked: they recommend somebody`,
  };
  return i18n._(lines[answer]);
}
