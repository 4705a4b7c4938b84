import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Deal, DealFields } from '../../utils/pipeline/deal.ts';
import { useActs } from '../hooks/acts.ts';

/** Keeps some fields of a deal, or says why it could not; `null` once kept. */
export type KeepDeal = (fields: Partial<DealFields>) => Promise<string | null>;

/**
 * Edits a deal against what the rep had before them when the field was opened: what another window changed meanwhile is
 * never overwritten unseen. After it was said, saving again puts the rep's own in its place.
 */
export function useDealEdit(deal: Deal, onKept: () => void): KeepDeal {
  const { t } = useLingui();
  const act = useActs();
  const [opened, setOpened] = useState<Deal | null>(deal);

  return async (fields) => {
    const before = opened ?? deal;
    const was: Partial<DealFields> = {
      ...('title' in fields && { title: before.title }),
      ...('value' in fields && { value: before.value }),
      ...('expectedClose' in fields && { expectedClose: before.expectedClose }),
      ...('source' in fields && { source: before.source }),
    };
    const result = await act(
      'editDeal',
      { dealId: deal.id, fields, was },
      { quiet: ['edited-elsewhere', 'nothing-to-do'] },
    );
    if (result.ok || result.code === 'nothing-to-do') {
      onKept();
      return null;
    }
    if (result.code !== 'edited-elsewhere') return t`This was not saved. What you typed is still here.`;
    setOpened(null);
    return t`Changed in another window meanwhile, and not overwritten. Save again to put yours in its place.`;
  };
}
