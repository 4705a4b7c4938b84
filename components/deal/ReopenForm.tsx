import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFocusOnce } from '../evidence/use-focus-once.ts';
import { useActs } from '../hooks/acts.ts';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { AskForm } from './AskForm.tsx';
import type { DealAskProps } from './asks.ts';

/** Opens again what was lost, parked, or won by mistake. */
export function ReopenForm({ view, onDone, onCancel }: DealAskProps) {
  const { t } = useLingui();
  const act = useActs();
  const entry = useFocusOnce();
  const [reason, setReason] = useState('');

  async function reopen(): Promise<void> {
    const result = await act('reopenDeal', { dealId: view.deal.id, reason: reason.trim() || null });
    if (result.ok) onDone();
  }

  return (
    <AskForm
      title={<Trans>Open this deal again</Trans>}
      act={<Trans>Reopen the deal</Trans>}
      onSubmit={() => void reopen()}
      onCancel={onCancel}
    >
      <Field label={<Trans>Reason</Trans>}>
        {(control) => (
          <TextInput
            {...control}
            ref={entry}
            value={reason}
            maxLength={2000}
            placeholder={t`If there is one to remember`}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </AskForm>
  );
}
