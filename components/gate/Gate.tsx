import { Trans, useLingui } from '@lingui/react/macro';
import { Circle, CircleCheck } from 'lucide-react';
import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Stage } from '../../utils/pipeline/pipeline.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { criterionName } from '../words/criteria.ts';
import { stageName } from '../words/stages.ts';
import { AllTheSame } from './AllTheSame.tsx';
import { criterionKey, crossedStages, standingOf, type Crossed } from './crossed.ts';
import { MetCriterion } from './MetCriterion.tsx';
import OpenCriterion from './OpenCriterion.tsx';
import { useRefocus } from './refocus.ts';
import type { RuleFieldProps } from './rule-field.ts';

interface GateProps extends Omit<RuleFieldProps, 'entry'> {
  to: Stage;
  /** Moves the deal; `reason`: although criteria are open. Answers whether it went. */
  onMove: (reason: string | null) => Promise<boolean>;
  onClose: () => void;
}

/** The name under which an open criterion's field is focused. */
const gateAct = (key: string): string => `gate:${key}`;

/** All that must be so before a deal moves on, each asked for right here; or a reason to move it all the same. */
export default function Gate({ to, onMove, onClose, ...field }: GateProps) {
  const { i18n, t } = useLingui();
  const { view, facts, today } = field;
  const crossed = crossedStages(facts, to.id, today);
  const { met, total, open } = standingOf(crossed);
  const [reminded, setReminded] = useState(false);
  const name = stageName(i18n, to);
  const first = open[0];
  const next = first ? gateAct(criterionKey(first.stageId, first.state.criterion.id)) : 'advance';
  const [entered] = useState(next);

  useEffect(() => focusNext(entered), [entered]);
  useRefocus(open.map(({ stageId, state }) => criterionKey(stageId, state.criterion.id)).join(), next);

  function onKeyDown(press: KeyboardEvent): void {
    // What is done elsewhere on the page, with the gate left open, is none of its business.
    if (press.key !== 'Escape' || press.defaultPrevented) return;
    press.preventDefault();
    onClose();
  }
  function advance(): void {
    if (!first) return void onMove(null);
    setReminded(true);
    focusNext(next);
  }

  return (
    // Escape is heard from the fields in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={t`Before ${name}`}
      onKeyDown={onKeyDown}
      className="mt-2.5 rounded-md border border-line-strong bg-surface"
    >
      <div className="flex items-baseline gap-2 border-b border-line px-3 py-1.5">
        <h2 className="min-w-0 flex-1 font-semibold">
          <Trans>Before {name}</Trans>
        </h2>
        <output className="text-muted">
          <Trans>
            {met} of {total}
          </Trans>
        </output>
      </div>
      {crossed.map((one) => (
        <StageCriteria key={one.stage.id} crossed={one} named={crossed.length > 1} {...field} />
      ))}
      <div className="space-y-2 border-t border-line px-3 py-2.5">
        {reminded && first && (
          <p role="alert" className="text-xs text-bad">
            <Trans>Fill in what is marked with a circle, or move it all the same with a reason.</Trans>
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button
            ref={nextAct('advance')}
            look="primary"
            size="lg"
            className="flex-auto whitespace-normal!"
            onClick={advance}
          >
            <Trans>Advance to {name}</Trans>
          </Button>
          <Button size="lg" onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
        </div>
        {first && <AllTheSame dealId={view.deal.id} stageName={name} onMove={onMove} />}
      </div>
    </section>
  );
}

interface StageCriteriaProps extends Omit<RuleFieldProps, 'entry'> {
  crossed: Crossed;
  /** Several stages are crossed: each is named. */
  named: boolean;
}

function StageCriteria({ crossed: { stage, criteria }, named, ...field }: StageCriteriaProps) {
  const { i18n, t } = useLingui();
  return (
    <div className="px-3 py-1.5 not-first:border-t not-first:border-line">
      {named && <h3 className="pt-0.5 text-xs font-semibold text-faint">{stageName(i18n, stage)}</h3>}
      <ul>
        {criteria.map(({ criterion, met }) => {
          const act = gateAct(criterionKey(stage.id, criterion.id));
          return (
            <li key={criterion.id} className="py-1">
              <p className="flex items-start gap-2">
                {met ? (
                  <CircleCheck aria-label={t`Met`} className="mt-[3px] size-3.5 shrink-0 text-ok" />
                ) : (
                  <Circle aria-label={t`Not met yet`} className="mt-[3px] size-3.5 shrink-0 text-faint" />
                )}
                <span className={met ? 'text-muted' : 'font-[550]'}>{criterionName(i18n, criterion)}</span>
              </p>
              <div className={`pl-5.5 ${met ? '' : 'pt-0.5'}`}>
                {met ? (
                  <MetCriterion
                    dealId={field.view.deal.id}
                    criterion={criterion}
                    met={met}
                    onChanged={field.onChanged}
                  />
                ) : (
                  <OpenCriterion criterion={criterion} act={act} entry={nextAct(act)} {...field} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
