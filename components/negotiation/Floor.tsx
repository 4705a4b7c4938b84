import { useLingui } from '@lingui/react/macro';
import { formatMoney, minorDigits } from '../../utils/pipeline/money.ts';
import type { Deal } from '../../utils/pipeline/deal.ts';
import { useActs } from '../hooks/acts.ts';
import { InlineEdit } from '../ui/InlineEdit.tsx';
import { readAmount } from './amount.ts';

interface FloorProps {
  deal: Deal;
  currency: string;
  onChanged: () => void;
}

/** The price below which only a reason goes, edited where it stands. Emptied, there is none. */
export function Floor({ deal, currency, onChanged }: FloorProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const shown = deal.floor ? formatMoney(deal.floor, i18n.locale) : null;

  function save(text: string): string | null {
    const { money, problem } = readAmount(text, i18n.locale, deal.floor?.currency ?? currency);
    const example = { amount: 1250 * 10 ** minorDigits(currency), currency };
    if (problem === 'negative') return t`A price is not below zero. Write it without a minus sign.`;
    if (problem) return t`Write an amount, such as ${formatMoney(example, i18n.locale)}.`;
    void act('setFloor', { dealId: deal.id, floor: money }, { quiet: ['nothing-to-do'] }).then(
      (result) => result.ok && onChanged(),
    );
    return null;
  }

  return <InlineEdit label={t`Floor price`} shown={shown} empty={t`Set`} value={shown ?? ''} onSave={save} />;
}
