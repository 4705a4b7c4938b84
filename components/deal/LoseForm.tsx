import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useFocusOnce } from '../evidence/use-focus-once.ts';
import { useTyped } from '../evidence/use-typed.ts';
import { useActs } from '../hooks/acts.ts';
import { AskForm } from './AskForm.tsx';
import type { DealAskProps } from './asks.ts';
import { lossDraft, lossOf, NO_LOSS } from './loss.ts';
import { LossFields } from './LossFields.tsx';

/** Marks a deal as lost: why, to whom, and what there is to remember. */
export function LoseForm({ view, onDone, onCancel }: DealAskProps) {
  const act = useActs();
  const typed = useTyped(`lose:${view.deal.id}`, lossDraft, NO_LOSS);
  const [missing, setMissing] = useState(false);

  async function lose(): Promise<void> {
    const loss = lossOf(typed.value);
    if (!loss) return setMissing(true);
    const result = await act('loseDeal', { dealId: view.deal.id, ...loss });
    if (!result.ok) return;
    typed.clear();
    onDone();
  }

  return (
    <AskForm
      title={<Trans>Why is it lost?</Trans>}
      act={<Trans>Mark as lost</Trans>}
      danger
      onSubmit={() => void lose()}
      onCancel={onCancel}
    >
      <LossFields
        value={typed.value}
        onChange={(value) => {
          setMissing(false);
          typed.change(value);
        }}
        missing={missing}
        entry={useFocusOnce()}
      />
    </AskForm>
  );
}
