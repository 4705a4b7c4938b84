import type { ReactNode } from 'react';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';

interface NumberFieldProps {
  label: ReactNode;
  /** Behind the number. */
  unit: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  onChange: (text: string) => void;
}

/** A small whole number, kept as it is typed so that a wrong one can be told. */
export function NumberField({ label, unit, hint, error, value, onChange }: NumberFieldProps) {
  return (
    <Field layout="stack" label={label} hint={hint} error={error}>
      {(control) => (
        <span className="flex items-center gap-2">
          <TextInput
            {...control}
            inputMode="numeric"
            maxLength={6}
            className="max-w-20 text-right"
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
          <span className="text-muted">{unit}</span>
        </span>
      )}
    </Field>
  );
}
