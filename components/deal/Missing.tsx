import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Circle } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { criterionKey, type Standing } from '../gate/crossed.ts';
import { useRefocus } from '../gate/refocus.ts';
import type { RuleFieldProps } from '../gate/rule-field.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { criterionName } from '../words/criteria.ts';

const OpenCriterion = lazy(() => import('../gate/OpenCriterion.tsx'));

/** More would push the next step out of sight; the gate has them all. */
const SHOWN = 4;

interface MissingProps extends Omit<RuleFieldProps, 'entry'> {
  standing: Standing;
  /** Opens the gate with all of them. */
  onAll: () => void;
}

/** What is missing to advance, each with its field a press away. */
export function Missing({ standing: { open }, onAll, ...field }: MissingProps) {
  const { i18n, t } = useLingui();
  const [chosen, setChosen] = useState<string | null>(null);
  useRefocus(open.map(({ state }) => state.criterion.id).join(), open.length > 0 ? 'missing' : 'advance');
  const more = open.length - SHOWN;
  return (
    <ul className="mt-1" aria-label={t`Missing to advance`}>
      {open.slice(0, SHOWN).map(({ stageId, state: { criterion } }, index) => {
        const key = criterionKey(stageId, criterion.id);
        const name = criterionName(i18n, criterion);
        const unfolded = chosen === key;
        return (
          <li key={key}>
            <button
              ref={index === 0 ? nextAct('missing') : undefined}
              type="button"
              aria-expanded={unfolded}
              onClick={() => setChosen(unfolded ? null : key)}
              className="group -mx-1.5 flex min-h-6 w-[calc(100%+12px)] items-center gap-2 rounded-sm px-1.5 text-left hover:bg-hover"
            >
              <Circle aria-hidden="true" className="size-3.5 shrink-0 text-faint" />
              <span className="min-w-0 flex-1">{name}</span>
              <span aria-hidden="true" className="text-sm font-[550] text-accent">
                {unfolded ? <Trans>Close</Trans> : <Trans>Add</Trans>}
              </span>
            </button>
            {unfolded && (
              <Suspense fallback={null}>
                <div className="pt-0.5 pb-1.5 pl-5.5">
                  <Unfolded
                    key={key}
                    criterion={criterion}
                    onClose={() => {
                      setChosen(null);
                      if (index === 0) focusNext('missing');
                    }}
                    {...field}
                  />
                </div>
              </Suspense>
            )}
          </li>
        );
      })}
      {more > 0 && (
        <li>
          <Button look="quiet" size="sm" className="-ml-1.5" onClick={onAll}>
            <Plural value={more} one="and # more" other="and # more" />
          </Button>
        </li>
      )}
    </ul>
  );
}

/** The name under which the unfolded field is focused; only one is. */
const FIELD = 'missing-field';

type UnfoldedProps = Omit<Parameters<typeof OpenCriterion>[0], 'act' | 'entry'> & { onClose: () => void };

function Unfolded({ onClose, ...field }: UnfoldedProps) {
  useEscape(onClose);
  useEffect(() => focusNext(FIELD), []);
  return <OpenCriterion act={FIELD} entry={nextAct(FIELD)} {...field} />;
}
