import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { EditForm } from './EditForm.tsx';

interface TitleFormProps {
  title: string | null;
  /** What it is called without one. */
  fallback: string;
  onSave: (title: string | null) => Promise<string | null>;
  onCancel: () => void;
  entry: (element: HTMLElement | null) => void;
}

/** What the deal is called; empty goes by the company or the person. */
export function TitleForm({ title, fallback, onSave, onCancel, entry }: TitleFormProps) {
  const { t } = useLingui();
  const [text, setText] = useState(title ?? '');
  return (
    <EditForm onSave={() => onSave(text.trim() || null)} onCancel={onCancel}>
      {(field) => (
        <div className="flex gap-1.5 font-normal">
          <TextInput
            {...field}
            ref={entry}
            aria-label={t`Deal title`}
            className="min-w-0 flex-1"
            value={text}
            maxLength={512}
            placeholder={fallback}
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
