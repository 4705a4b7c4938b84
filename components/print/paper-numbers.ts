import { formatMoney } from '../../utils/pipeline/money.ts';

/** An amount with every decimal of its currency, so that a column of them lines up. */
export function paperMoney(amount: number, currency: string, locale: string): string {
  return formatMoney({ amount, currency }, locale, { full: true });
}

/** A quantity of thousandths in the reader's own form. */
export function paperQuantity(quantity: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3, useGrouping: 'always' }).format(
    quantity / 1_000,
  );
}

/** A rate of hundredths of a per cent. */
export function paperPercent(rate: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(rate / 10_000);
}

/** A calendar day in full words, which cannot be read as another: `2 March 2026`. */
export function paperDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
