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
  const big = { ref: nextAct('advance'), look: 'primary', size: 'lg', className: 'min-w-0 flex-1' } as const;
  return (
    <div className="mt-2.5 flex gap-2">
      {next && (
        <Button {...big} onClick={() => onMove(next)}>
          <Trans>Advance to {stageName(i18n, next)}</Trans>
        </Button>
      )}
      {status === 'parked' && (
        <Button {...big} onClick={() => void act('reopenDeal', { dealId: id, reason: null })}>
          <Trans>Wake it now</Trans>
        </Button>
      )}
      {status === 'lost' && (
        <Button {...big} onClick={() => onAsk({ kind: 'reopen' })}>
          <Trans>Reopen the deal</Trans>
        </Button>
      )}
      <DealMenu view={view} personId={personId} onMove={onMove} onAsk={onAsk} />
    </div>
  );
}
