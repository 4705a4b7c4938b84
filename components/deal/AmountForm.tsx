import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatMoney, minorDigits, parseMoney, writeDecimal } from '../../utils/pipeline/money.ts';
import type { Money } from '../../utils/pipeline/row.ts';
import { useSettings } from '../hooks/settings.ts';
import { currencies } from '../settings/regions.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { EditForm } from './EditForm.tsx';

interface AmountFormProps {
  label: string;
  money: Money | null;
  /** `null` empties it. Answers why it was not kept. */
  onSave: (money: Money | null) => Promise<string | null>;
  onCancel?: () => void;
  entry: (element: HTMLElement | null) => void;
}

/** An amount with its currency. Enter keeps it; an amount that could be read in two ways is asked again. */
export function AmountForm({ label, money, onSave, onCancel, entry }: AmountFormProps) {
  const { i18n, t } = useLingui();
  const usual = useSettings()?.currency ?? 'EUR';
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState(
    money ? writeDecimal(money.amount, minorDigits(money.currency), i18n.locale) : '',
  );
  const currency = chosen ?? money?.currency ?? usual;

  async function save(): Promise<string | null> {
    const typed = text.trim();
    if (!typed) return onSave(null);
    const amount = parseMoney(typed, i18n.locale, currency);
    if (amount !== null) return onSave({ amount, currency });
    const example = formatMoney({ amount: 1250 * 10 ** minorDigits(currency), currency }, i18n.locale);
    return t`Write an amount, such as ${example}.`;
  }

  return (
    <EditForm onSave={save} onCancel={onCancel}>
      {(field) => (
        <div className="flex gap-1.5">
          <TextInput
            {...field}
            ref={entry}
            aria-label={label}
            inputMode="decimal"
            className="min-w-0 flex-1"
            value={text}
            maxLength={64}
            onChange={({ target }) => setText(target.value)}
          />
          <Select
            aria-label={t`Currency`}
            className="w-20 shrink-0"
            value={currency}
            onChange={({ target }) => setChosen(target.value)}
          >
            {currencies(i18n.locale).map(({ code, name }) => (
              <option key={code} value={code} title={name}>
                {code}
              </option>
            ))}
          </Select>
          <Button type="submit">
            <Trans>Set</Trans>
          </Button>
        </div>
      )}
    </EditForm>
  );
}
