import { useLingui } from '@lingui/react/macro';
import type { OwnValue } from '../../utils/pipeline/own-field.ts';
import type { OwnField } from '../hooks/own-fields.ts';
import { Select } from '../ui/Select.tsx';

interface OwnChoiceProps {
  field: OwnField;
  value: OwnValue | null;
  onSave: (value: string | null) => void;
}

/** One of a list, in force at once. One that was taken off the list stands until another is chosen. */
export function OwnChoice({ field, value, onSave }: OwnChoiceProps) {
  const { t } = useLingui();
  const now = value === null ? '' : String(value);
  const gone = now !== '' && !field.choices.includes(now);
  return (
    <Select
      className="max-w-60"
      aria-label={field.name}
      value={now}
      onChange={({ target }) => onSave(target.value || null)}
    >
      <option value="">{t`none`}</option>
      {gone && <option value={now}>{t`${now} (no longer on the list)`}</option>}
      {field.choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </Select>
  );
}
