import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import * as z from 'zod';
import { useFocusOnce } from '../evidence/use-focus-once.ts';
import { useTyped } from '../evidence/use-typed.ts';
import { useActs } from '../hooks/acts.ts';
import { AskForm } from './AskForm.tsx';
import type { DealAskProps } from './asks.ts';
import { canWake, ParkFields } from './ParkFields.tsx';

/** Puts a deal to sleep until a day. */
export function ParkForm({ view, today, onDone, onCancel }: DealAskProps) {
  const act = useActs();
  const typed = useTyped(`park:${view.deal.id}`, z.object({ until: z.string(), reason: z.string() }), {
    until: '',
    reason: '',
  });
  const [missing, setMissing] = useState(false);
  const { until, reason } = typed.value;

  async function park(): Promise<void> {
    if (!canWake(until, today)) return setMissing(true);
    const result = await act('parkDeal', { dealId: view.deal.id, until, reason: reason.trim() || null });
    if (!result.ok) return;
    typed.clear();
    onDone();
  }

  return (
    <AskForm
      title={<Trans>Park this deal</Trans>}
      act={<Trans>Park the deal</Trans>}
      onSubmit={() => void park()}
      onCancel={onCancel}
    >
      <ParkFields
        value={typed.value}
        onChange={(value) => {
          setMissing(false);
          typed.change(value);
        }}
        missing={missing}
        today={today}
        entry={useFocusOnce()}
      />
    </AskForm>
  );
}
