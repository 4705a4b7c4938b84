import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { plainDate } from '../../utils/pipeline/row.ts';
import { Button } from '../ui/Button.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { EditForm } from './EditForm.tsx';

interface DayFormProps {
  label: string;
  day: string | null;
  /** `null` empties it. Answers why it was not kept. */
  onSave: (day: string | null) => Promise<string | null>;
  onCancel?: () => void;
  entry: (element: HTMLElement | null) => void;
}

/** A calendar day. A half-typed one is asked again, not taken as empty. */
export function DayForm({ label, day, onSave, onCancel, entry }: DayFormProps) {
  const { t } = useLingui();
  const [text, setText] = useState(day ?? '');
  const input = useRef<HTMLInputElement>(null);

  async function save(): Promise<string | null> {
    // A half-typed date has no value; only the browser knows that something stands there.
    if (input.current?.validity.badInput || (text && !plainDate.safeParse(text).success))
      return t`Write a whole date.`;
    return onSave(text || null);
  }

  return (
    <EditForm onSave={save} onCancel={onCancel}>
      {(field) => (
        <div className="flex gap-1.5">
          <TextInput
            {...field}
            ref={(element) => {
              input.current = element;
              entry(element);
            }}
            type="date"
            aria-label={label}
            className="min-w-0 flex-1"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <Button type="submit">
            <Trans>Set</Trans>
          </Button>
        </div>
      )}
    </EditForm>
  );
}
