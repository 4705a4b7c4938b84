import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay } from '../../utils/pipeline/dates.ts';
import { formatMoney } from '../../utils/pipeline/money.ts';
import type { DealFacts } from '../hooks/facts.ts';
import { useActs } from '../hooks/acts.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { AgreeForm } from './AgreeForm.tsx';

interface AgreementProps {
  facts: DealFacts;
  currency: string;
  still: boolean;
  onChanged: () => void;
}

/** Where the two came to rest, or the way to say so. */
export function Agreement({ facts, currency, still, onChanged }: AgreementProps) {
  const { i18n } = useLingui();
  const act = useActs();
  const [open, setOpen] = useState(false);
  const { agreed, id: dealId } = facts.deal;

  function close(): void {
    setOpen(false);
    focusNext('agree');
  }

  async function takeBack(): Promise<void> {
    const result = await act('agree', { dealId, agreed: null });
    if (!result.ok) return;
    onChanged();
    focusNext('agree');
  }

  if (still && !agreed) return null;
  return (
    <Section title={<Trans>Agreed</Trans>}>
      {agreed && !open && (
        <>
          <p className="[overflow-wrap:anywhere]">
            <strong className="font-semibold tabular-nums">{formatMoney(agreed.price, i18n.locale)}</strong>
            {agreed.paymentTerms !== null && ` · ${agreed.paymentTerms}`}
            {agreed.scope !== null && ` · ${agreed.scope}`}
          </p>
          <p className="text-sm text-muted [overflow-wrap:anywhere]">
            {formatDay(agreed.on, i18n.locale)}
            {agreed.belowFloor !== null && (
              <>
                {' · '}
                <Trans>below the floor: {agreed.belowFloor}</Trans>
              </>
            )}
          </p>
        </>
      )}
      {open ? (
        <AgreeForm facts={facts} currency={currency} onClose={close} onChanged={onChanged} />
      ) : (
        !still && (
          <div className="mt-1 flex flex-wrap gap-2">
            <Button ref={nextAct('agree')} onClick={() => setOpen(true)}>
              {agreed ? <Trans>Change the agreement</Trans> : <Trans>Both agree</Trans>}
            </Button>
            {agreed && (
              <Button look="quiet" onClick={() => void takeBack()}>
                <Trans>Take it back</Trans>
              </Button>
            )}
          </div>
        )
      )}
    </Section>
  );
}
