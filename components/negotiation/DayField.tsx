import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode, type Ref } from 'react';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';

interface DayFieldProps {
  label: ReactNode;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (day: string) => void;
  required?: boolean;
  /** First and last day that make sense. */
  min?: string;
  max?: string;
  /** What a day before `min` is told. */
  early?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/**
 * A calendar day in the browser's own field. What is no day (31 February) leaves such a field empty, so the field itself
 * is asked: on leaving it, and when its form calls `checkValidity`, it says under it what is wrong.
 */
export function DayField({ label, value, onChange, required, min, max, early, inputRef }: DayFieldProps) {
  const { t } = useLingui();
  const [error, setError] = useState<string | null>(null);

  function judge({ validity }: HTMLInputElement): string | null {
    if (validity.badInput) return t`There is no such day. Write a whole date that is in the calendar.`;
    if (validity.rangeOverflow) return t`This day is still to come.`;
    if (validity.rangeUnderflow) return early ?? t`This day is too early.`;
    return validity.valueMissing ? t`Write a whole date.` : null;
  }

  return (
    <Field label={label} error={error}>
      {(control) => (
        <TextInput
          {...control}
          ref={inputRef}
          type="date"
          required={required}
          min={min}
          max={max ?? '9999-12-31'}
          value={value}
          onChange={(change) => {
            onChange(change.target.value);
            setError(null);
          }}
          onBlur={(left) => setError(left.target.validity.valueMissing ? null : judge(left.target))}
          onInvalid={(broken) => {
            broken.preventDefault();
            setError(judge(broken.currentTarget));
          }}
        />
      )}
    </Field>
  );
}
