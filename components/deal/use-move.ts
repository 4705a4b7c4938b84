import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Stage } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { focusNext } from '../hooks/focus.ts';
import type { DealView } from '../hooks/people.ts';
import { stageName } from '../words/stages.ts';
import type { Asking } from './asks.ts';

interface Moving {
  asking: Asking | null;
  ask: (asking: Asking | null) => void;
  /** Moves the deal now; answers whether it went. */
  move: (to: Stage, reason: string | null) => Promise<boolean>;
  /** Moves it, asking in place for what the move needs: criteria when forward, a reason when back. */
  head: (to: Stage) => void;
}

/** How a deal goes from stage to stage. Whether something is missing is for the store to say: what is on screen may be older. */
export function useMove(view: DealView, onChanged: () => void): Moving {
  const { i18n, t } = useLingui();
  const act = useActs();
  const [asking, ask] = useState<Asking | null>(null);
  const { deal, pipeline } = view;
  const order = pipeline.stages.map(({ id }) => id);
  const from = order.indexOf(deal.stage.id);

  async function move(to: Stage, reason: string | null): Promise<boolean> {
    const name = stageName(i18n, to);
    const result = await act(
      'moveStage',
      { dealId: deal.id, to: to.id, reason },
      { said: t`Moved to ${name}`, quiet: ['criteria-open', 'reason-needed'] },
    );
    if (result.ok) {
      ask(null);
      onChanged();
      focusNext('advance', 'log');
    } else if (result.code === 'criteria-open') ask({ kind: 'gate', to });
    else if (result.code === 'reason-needed') ask({ kind: 'back', to });
    return result.ok;
  }

  function head(to: Stage): void {
    if (order.indexOf(to.id) < from) ask({ kind: 'back', to });
    else void move(to, null);
  }

  return { asking, ask, move, head };
}
