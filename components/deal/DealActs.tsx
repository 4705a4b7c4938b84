import { Trans, useLingui } from '@lingui/react/macro';
import type { Stage } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { nextAct } from '../hooks/focus.ts';
import type { DealView } from '../hooks/people.ts';
import { Button } from '../ui/Button.tsx';
import { stageName } from '../words/stages.ts';
import type { Asking } from './asks.ts';
import { DealMenu } from './DealMenu.tsx';

interface DealActsProps {
  view: DealView;
  personId: string;
  /** Where it can go on to; absent at the end, and for a deal that goes nowhere. */
  next: Stage | undefined;
  onMove: (stage: Stage) => void;
  onAsk: (asking: Asking) => void;
}

/** The one act that takes a deal further, and the others behind a menu. */
export function DealActs({ view, personId, next, onMove, onAsk }: DealActsProps) {
  const { i18n } = useLingui();
  const act = useActs();
  const { id, status } = view.deal;
  const name = next && stageName(i18n, next);
  const forth = (): void => {
    if (next) onMove(next);
    else if (status === 'lost') onAsk({ kind: 'reopen' });
    else void act('reopenDeal', { dealId: id, reason: null });
  };
  return (
    <div className="mt-2.5 flex gap-2">
      {(next || status === 'parked' || status === 'lost') && (
        // One button whatever it does: it keeps the focus when the deal changes under it.
        <Button
          ref={nextAct('advance')}
          look="primary"
          size="lg"
          className="min-w-0 flex-1 whitespace-normal!"
          data-yields
          onClick={forth}
        >
          {name !== undefined ? (
            <Trans>Advance to {name}</Trans>
          ) : status === 'parked' ? (
            <Trans>Wake it now</Trans>
          ) : (
            <Trans>Reopen the deal</Trans>
          )}
        </Button>
      )}
      <DealMenu view={view} personId={personId} onMove={onMove} onAsk={onAsk} />
    </div>
  );
}
