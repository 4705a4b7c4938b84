import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Criterion } from '../../utils/pipeline/criterion.ts';
import { useFocusOnce } from '../evidence/use-focus-once.ts';
import { focusNext } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { ByHand } from './ByHand.tsx';
import type { RuleFieldProps } from './rule-field.ts';
import { RuleField } from './RuleField.tsx';

interface OpenCriterionProps extends RuleFieldProps {
  criterion: Criterion;
  /** The name under which `entry` is focused. */
  act: string;
}

/** What meets an open criterion: its own field, somebody's words, or a tick with a note. */
export default function OpenCriterion({ criterion, act, ...field }: OpenCriterionProps) {
  const [how, setHow] = useState<'rule' | 'evidence' | 'tick'>(criterion.rule ? 'rule' : 'evidence');
  const { view, personId, today, onChanged, entry } = field;
  const opened = useFocusOnce();

  const back = (): void => {
    setHow(criterion.rule ? 'rule' : 'evidence');
    focusNext(act);
  };
  return (
    <div className="space-y-1">
      {how === 'rule' && criterion.rule ? (
        <RuleField rule={criterion.rule} act={act} {...field} />
      ) : (
        <ByHand
          key={how}
          dealId={view.deal.id}
          criterionId={criterion.id}
          how={how === 'tick' ? 'tick' : 'evidence'}
          personId={personId}
          today={today}
          onMet={onChanged}
          onCancel={criterion.rule || how === 'tick' ? back : null}
          entry={criterion.rule || how === 'tick' ? opened : entry}
        />
      )}
      {(how === 'rule' || (how === 'evidence' && !criterion.rule)) && (
        <div className="-ml-1.5 flex flex-wrap gap-x-1">
          {how === 'rule' && (
            <Button look="quiet" size="sm" onClick={() => setHow('evidence')}>
              <Trans>By evidence</Trans>
            </Button>
          )}
          <Button look="quiet" size="sm" onClick={() => setHow('tick')}>
            <Trans>Tick with a note</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
