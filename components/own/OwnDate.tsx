import { useLingui } from '@lingui/react/macro';
import { useState, type ChangeEvent, type KeyboardEvent } from 'react';
import type { OwnValue } from '../../utils/pipeline/own-field.ts';
import type { OwnField } from '../hooks/own-fields.ts';
import { TextInput } from '../ui/TextInput.tsx';

interface OwnDateProps {
  field: OwnField;
  value: OwnValue | null;
  /** Puts a typed day in force, or says why it cannot be. */
  onSave: (typed: string) => string | null;
}

/** A day in the browser's own field. Enter or leaving keeps, Escape gives up; a day the calendar has not is told. */
export function OwnDate({ field, value, onSave }: OwnDateProps) {
  const { t } = useLingui();
  const now = value === null ? '' : String(value);
  const [typed, setTyped] = useState<{ text: string; half: boolean } | null>(null);
  const [error, setError] = useState<string | null>(null);

  function save(): void {
    if (typed === null) return;
    // The browser gives no text for a day that is not whole or not in the calendar: that is not an emptied field.
    const problem = typed.half
      ? t`The calendar has no such day.`
      : typed.text === now
        ? null
        : onSave(typed.text);
    setError(problem);
    if (problem === null) setTyped(null);
  }

  function onKeyDown(press: KeyboardEvent<HTMLInputElement>): void {
    if (press.key === 'Enter') {
      press.preventDefault();
      save();
    } else if (press.key === 'Escape' && (typed || press.currentTarget.validity.badInput)) {
      press.stopPropagation();
      press.currentTarget.value = now;
      setTyped(null);
      setError(null);
    }
  }

  const read = ({ target }: ChangeEvent<HTMLInputElement>) =>
    setTyped({ text: target.value, half: target.validity.badInput });

  return (
    <>
      <TextInput
        type="date"
        className="max-w-40"
        aria-label={field.name}
        aria-invalid={error !== null || undefined}
        max="9999-12-31"
        value={typed?.text ?? now}
        onChange={read}
        onKeyDown={onKeyDown}
        onBlur={(leave) => {
          if (leave.currentTarget.validity.badInput) setError(t`The calendar has no such day.`);
          else save();
        }}
      />
      {error && (
        <p role="alert" className="mt-0.5 text-xs text-bad">
          {error}
        </p>
      )}
    </>
  );
}
