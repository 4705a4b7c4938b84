import type { I18n } from '@lingui/core';
import { minorDigits } from '../../utils/pipeline/money.ts';
import type { Money } from '../../utils/pipeline/row.ts';

/** An amount for a narrow column, whole units only: `12.400 €`; from a million on shortened. */
export function roundMoney(i18n: I18n, { amount, currency }: Money): string {
  const units = amount / 10 ** minorDigits(currency);
  return i18n.number(units, {
    style: 'currency',
    currency,
    useGrouping: 'always',
    ...(units >= 1e6 ? { notation: 'compact', maximumFractionDigits: 1 } : { maximumFractionDigits: 0 }),
  });
}
