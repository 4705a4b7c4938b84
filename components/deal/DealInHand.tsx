import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { daysBetween, localDay } from '../../utils/pipeline/dates.ts';
import { obstaclesOf } from '../../utils/pipeline/obstacle.ts';
import type { Stage } from '../../utils/pipeline/pipeline.ts';
import { crossedStages, standingOf } from '../gate/crossed.ts';
import { useDealFacts } from '../hooks/facts.ts';
import { focusNext } from '../hooks/focus.ts';
import type { DealView } from '../hooks/people.ts';
import { useZone } from '../hooks/zone.ts';
import { OwnFields } from '../own/OwnFields.tsx';
import { Button } from '../ui/Button.tsx';
import { stageName } from '../words/stages.ts';
import { DaysInStage } from './DaysInStage.tsx';
import { DealActs } from './DealActs.tsx';
import { DealFacts } from './DealFacts.tsx';
import { DealFate } from './DealFate.tsx';
import { LinkedDeals } from './LinkedDeals.tsx';
import { Missing } from './Missing.tsx';
import { MoveBack } from './MoveBack.tsx';
import { NextStep } from './NextStep.tsx';
import { Obstacles } from './Obstacles.tsx';
import { StageStepper } from './StageStepper.tsx';
import { useMove } from './use-move.ts';

const DealAsk = lazy(() => import('./DealAsk.tsx'));
const Gate = lazy(() => import('../gate/Gate.tsx'));

interface DealInHandProps {
  view: DealView;
  fallbackTitle: string;
  personId: string;
  now: Date;
  onChanged: () => void;
}

/** The deal in hand: where it stands, what is missing to advance, what comes next, and the one act that takes it on. */
export function DealInHand({ view, fallbackTitle, personId, now, onChanged }: DealInHandProps) {
  const { i18n, t } = useLingui();
  const zone = useZone();
  const today = localDay(now.toISOString(), zone);
  const { deal, pipeline, stageIndex } = view;
  const read = useDealFacts(deal.id);
  const facts = read?.deal.id === deal.id ? read : null;
  const { asking, ask, move, head } = useMove(view, onChanged);
  const [pointed, setPointed] = useState<Stage | null>(null);
  const { stages } = pipeline;
  const stage = stages.find(({ id }) => id === deal.stage.id);
  const next = stages[stageIndex + 1];
  const goesOn = deal.status === 'open' || (deal.status === 'won' && !deal.ended);
  const standing = goesOn && facts && next ? standingOf(crossedStages(facts, next.id, today)) : null;
  const obstacles = facts ? obstaclesOf(facts, now.toISOString(), zone) : [];
  const days = daysBetween(localDay(deal.stage.at, zone), today);
  const field = { view, facts, personId, today, onChanged };

  function leave(): void {
    ask(null);
    focusNext('advance', 'deal-menu');
  }

  return (
    <section aria-label={t`Deal`} className="border-t border-line px-4 py-3">
      <DealFacts view={view} fallbackTitle={fallbackTitle} onChanged={onChanged} />
      <OwnFields target="deal" id={deal.id} values={deal.own} />
      <DealFate deal={deal} />
      <LinkedDeals deal={deal} personId={personId} />
      <div className="mt-2 -mx-[1.5px]">
        <StageStepper
          stages={stages}
          current={stageIndex}
          onMove={goesOn ? head : null}
          onPoint={setPointed}
        />
      </div>
      <p className="mt-1 flex items-baseline gap-2">
        <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
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
        {standing && next && standing.total > 0 && (
          <Button look="quiet" size="sm" className="-mr-1.5" onClick={() => ask({ kind: 'gate', to: next })}>
            <Trans>
              {standing.met} of {standing.total} to advance
            </Trans>
          </Button>
        )}
      </p>
      {facts && standing && next && asking?.kind !== 'gate' && (
        <Missing
          // Another stage misses other things: nothing of this list was done then.
          key={facts.deal.stage.id}
          {...field}
          facts={facts}
          standing={standing}
          onAll={() => ask({ kind: 'gate', to: next })}
        />
      )}
      {goesOn && facts && <NextStep tasks={facts.tasks} today={today} obstacles={obstacles} />}
      {facts && <Obstacles view={view} facts={facts} found={obstacles} now={now} onChanged={onChanged} />}
      <Suspense fallback={null}>
        {asking?.kind === 'back' ? (
          <MoveBack stage={asking.to} onMove={(reason) => move(asking.to, reason)} onCancel={leave} />
        ) : asking?.kind === 'gate' && goesOn ? (
          facts && (
            <Gate
              key={asking.to.id}
              {...field}
              facts={facts}
              to={asking.to}
              onMove={(reason) => move(asking.to, reason)}
              onClose={leave}
            />
          )
        ) : asking && asking.kind !== 'gate' ? (
          <DealAsk
            key={asking.kind}
            kind={asking.kind}
            view={view}
            today={today}
            onDone={() => {
              leave();
              onChanged();
            }}
            onCancel={leave}
          />
        ) : (
          <DealActs
            view={view}
            personId={personId}
            next={goesOn ? next : undefined}
            onMove={head}
            onAsk={ask}
          />
        )}
      </Suspense>
    </section>
  );
}
