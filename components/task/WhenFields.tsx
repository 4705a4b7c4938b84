import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Recurrence } from '../../utils/pipeline/task.ts';
import { nextAct } from '../hooks/focus.ts';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { repeatWords } from '../words/tasks.ts';
import { fromChoice, toChoice, USUAL } from './repeats.ts';

/** When, as it stands in the fields; empty for none. */
export interface When {
  on: string;
  at: string;
  repeats: Recurrence | null;
}

interface WhenFieldsProps {
  when: When;
  onChange: (change: Partial<When>) => void;
  error: ReactNode;
  /** Name under which the day can be given the focus. */
  focus: string;
}

/** Day, time and rhythm in the browser's own fields. */
export function WhenFields({ when, onChange, error, focus }: WhenFieldsProps) {
  const { i18n, t } = useLingui();
  const value = toChoice(when.repeats);
  const choices =
    USUAL.some((one) => toChoice(one) === value) || !when.repeats ? USUAL : [...USUAL, when.repeats];
  return (
    <div className="space-y-1.5">
      <Field layout="stack" label={<Trans>Day</Trans>} error={error}>
        {(control) => (
          <span className="flex gap-1.5">
            <TextInput
              {...control}
              ref={nextAct(focus)}
              type="date"
              className="min-w-0 flex-1"
              value={when.on}
              max="9999-12-31"
              onChange={(change) => onChange({ on: change.target.value })}
            />
            <TextInput
              type="time"
              aria-label={t`Time, if it matters`}
              className="w-30! shrink-0"
              value={when.at}
              onChange={(change) => onChange({ at: change.target.value })}
            />
          </span>
        )}
      </Field>
      <Field label={<Trans>Repeats</Trans>}>
        {(control) => (
          <Select
            {...control}
            value={value}
            onChange={(change) => onChange({ repeats: fromChoice(change.target.value) })}
          >
            <option value="">{t`Once`}</option>
            {choices.map((one) => (
              <option key={toChoice(one)} value={toChoice(one)}>
                {repeatWords(i18n, one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
