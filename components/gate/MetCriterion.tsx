import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { Criterion } from '../../utils/pipeline/criterion.ts';
import type { Met } from '../../utils/pipeline/gate.ts';
import { EvidenceQuote } from '../evidence/EvidenceQuote.tsx';
import { useActs } from '../hooks/acts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { criterionName } from '../words/criteria.ts';

interface MetCriterionProps {
  dealId: string;
  criterion: Criterion;
  met: Met;
  onChanged: () => void;
}

/** How a criterion is met; what was said by hand can be taken back. */
export function MetCriterion({ dealId, criterion, met, onChanged }: MetCriterionProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const name = criterionName(i18n, criterion);

  async function takeBack(): Promise<void> {
    const result = await act('markCriterion', { dealId, criterionId: criterion.id, by: null });
    if (result.ok) onChanged();
  }

  if (met.by === 'rule') return null;
  if (met.by === 'evidence') {
    return <EvidenceQuote evidence={met.evidence} onRemove={() => void takeBack()} />;
  }
  return (
    <div className="flex items-start gap-1 text-sm text-muted">
      <p className="min-w-0 flex-1 py-1 [overflow-wrap:anywhere]">
        <Trans>Ticked: {met.note}</Trans>
      </p>
      <IconButton
        label={t`Take back: ${name}`}
        icon={<X aria-hidden="true" />}
        onClick={() => void takeBack()}
      />
    </div>
  );
}
