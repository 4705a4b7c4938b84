import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { daysBetween, localDay } from '../../utils/pipeline/dates.ts';
import type { Stage } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import type { DealView } from '../hooks/people.ts';
import { useZone } from '../hooks/zone.ts';
import { Button } from '../ui/Button.tsx';
import { stageName } from '../words/stages.ts';
import { DaysInStage } from './DaysInStage.tsx';
import { DealFacts } from './DealFacts.tsx';
import { DealMenu } from './DealMenu.tsx';
import { DealNotices } from './DealNotices.tsx';
import { MoveBack } from './MoveBack.tsx';
import { StageStepper } from './StageStepper.tsx';

interface DealCardProps {
  view: DealView;
  /** The pages below are about this one; of several deals the others are folded. */
  inHand: boolean;
  onTake: () => void;
  /** What the deal is called when it has no title of its own. */
  fallbackTitle: string;
  personId: string;
  now: Date;
  /** Called after each change, for the badge. */
  onChanged: () => void;
}

/** A deal: where it stands, what it is worth, what it waits for, and the one act that takes it further. */
export function DealCard({ view, fallbackTitle, personId, now, onChanged }: DealCardProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const zone = useZone();
  const [pointed, setPointed] = useState<Stage | null>(null);
  const [backTo, setBackTo] = useState<Stage | null>(null);
  const { deal, pipeline, stageIndex } = view;
  const { stages } = pipeline;
  const stage = stages[stageIndex];
  const next = stages[stageIndex + 1];
  const days = daysBetween(localDay(deal.stage.at, zone), localDay(now.toISOString(), zone));

  async function move(to: Stage, reason: string | null): Promise<void> {
    const name = stageName(i18n, to);
    const result = await act(
      'moveStage',
      { dealId: deal.id, to: to.id, reason },
      { said: t`Moved to ${name}` },
    );
    if (!result.ok) return;
    setBackTo(null);
    onChanged();
    focusNext('advance', 'log');
  }

  function ask(to: Stage): void {
    if (stages.indexOf(to) < stageIndex) setBackTo(to);
    else void move(to, null);
  }

  return (
    <section aria-label={t`Deal`} className="border-t border-line px-4 py-3">
      <DealFacts view={view} fallbackTitle={fallbackTitle} />
      <div className="mt-2 -mx-[1.5px]">
        <StageStepper stages={stages} current={stageIndex} onMove={ask} onPoint={setPointed} />
      </div>
      <p className="mt-1 flex items-baseline gap-2">
        <span className="min-w-0 flex-1 truncate">
          <strong className="font-semibold">{stage ? stageName(i18n, stage) : deal.stage.id}</strong>
          {pointed ? (
            <span className="text-accent"> → {stageName(i18n, pointed)}</span>
          ) : (
            <span className="text-muted">
              {' · '}
              <DaysInStage days={days} />
            </span>
          )}
        </span>
        <span className="shrink-0 text-muted">
          <Trans>
            {stageIndex + 1} of {stages.length}
          </Trans>
        </span>
      </p>
      <DealNotices view={view} now={now} />
      {backTo ? (
        <MoveBack stage={backTo} onMove={(reason) => move(backTo, reason)} onCancel={() => setBackTo(null)} />
      ) : (
        <div className="mt-2.5 flex gap-2">
          {next && (
            <Button
              ref={nextAct('advance')}
              look="primary"
              size="lg"
              className="min-w-0 flex-1"
              onClick={() => void move(next, null)}
            >
              <Trans>Advance to {stageName(i18n, next)}</Trans>
            </Button>
          )}
          <DealMenu view={view} personId={personId} onMove={ask} />
        </div>
      )}
    </section>
  );
}
