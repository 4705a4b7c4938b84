import { useLingui } from '@lingui/react/macro';
import type { ReactNode, Ref } from 'react';
import { formatMoney, minorDigits } from '../../utils/pipeline/money.ts';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { MOST, type AmountProblem } from './amount.ts';

interface AmountFieldProps {
  label: ReactNode;
  /** As typed. */
  value: string;
  onChange: (text: string) => void;
  /** ISO 4217. */
  currency: string;
  problem: AmountProblem | 'missing' | null;
  hint?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
}

/** A price as text, in one currency; what cannot be a price is answered under it. */
export function AmountField({ label, value, onChange, currency, problem, hint, inputRef }: AmountFieldProps) {
  const { i18n, t } = useLingui();
  const whole = (units: number) =>
    formatMoney({ amount: units * 10 ** minorDigits(currency), currency }, i18n.locale);
  const errors: Record<AmountProblem | 'missing', string> = {
    unreadable: t`Write an amount, such as ${whole(1250)}.`,
    missing: t`Write an amount, such as ${whole(1250)}.`,
    negative: t`A price is not below zero. Write it without a minus sign.`,
    'too-large': t`That is too much: ${whole(MOST)} at most.`,
  };
  return (
    <Field label={label} hint={hint} error={problem && errors[problem]}>
      {(control) => (
        <span className="flex items-center gap-2">
          <TextInput
            {...control}
            ref={inputRef}
            inputMode="decimal"
            className="tabular-nums"
            value={value}
            onChange={(change) => onChange(change.target.value)}
          />
          <span className="shrink-0 text-muted">{currency}</span>
        </span>
      )}
    </Field>
  );
}
