import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { source, type Source } from '../../utils/pipeline/deal.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { SOURCES } from '../words/deals.ts';
import { EditForm } from './EditForm.tsx';

interface SourceFormProps {
  chosen: Source | null;
  /** Answers why it was not kept. */
  onSave: (source: Source | null) => Promise<string | null>;
  onCancel?: () => void;
  entry: (element: HTMLElement | null) => void;
}

/** How the deal came to the rep. Arrow keys walk the list without keeping each step: Enter or the button does. */
export function SourceForm({ chosen, onSave, onCancel, entry }: SourceFormProps) {
  const { i18n, t } = useLingui();
  const [value, setValue] = useState<Source | null>(chosen);
  return (
    <EditForm onSave={() => onSave(value)} onCancel={onCancel}>
      {(field) => (
        <div className="flex gap-1.5">
          <Select
            {...field}
            ref={entry}
            aria-label={t`Source`}
            className="min-w-0 flex-1"
            value={value ?? ''}
            onChange={({ target }) => setValue(source.safeParse(target.value).data ?? null)}
          >
            <option value="">{t`Not known`}</option>
            {source.options.map((key) => (
              <option key={key} value={key}>
                {i18n._(SOURCES[key])}
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
