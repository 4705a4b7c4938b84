import type { I18n } from '@lingui/core';
import type { Money } from '../../utils/pipeline/row.ts';

/** An amount in the reader's way of writing it, whole units only: `12.400 €`. From a million on it is shortened. */
export function money(i18n: I18n, { amount, currency }: Money): string {
  const units = amount / 10 ** minorDigits(currency);
  return i18n.number(units, {
    style: 'currency',
    currency,
    useGrouping: 'always',
    ...(units >= 1e6 ? { notation: 'compact', maximumFractionDigits: 1 } : { maximumFractionDigits: 0 }),
  });
}

const digits = new Map<string, number>();

/** Decimals of a currency's minor unit: 2 for EUR, 0 for JPY and CLP. */
export function minorDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  digits.set(currency, maximumFractionDigits);
  return maximumFractionDigits;
}
