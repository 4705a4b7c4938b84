import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import type { Stage } from '../../utils/pipeline/pipeline.ts';
import { useEscape } from '../hooks/escape.ts';
import { nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { stageName } from '../words/stages.ts';

interface MoveBackProps {
  stage: Stage;
  onMove: (reason: string) => Promise<boolean>;
  onCancel: () => void;
}

/** Asks in place why a deal goes back: the one thing its history cannot say by itself. */
export function MoveBack({ stage, onMove, onCancel }: MoveBackProps) {
  const { i18n, t } = useLingui();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const name = stageName(i18n, stage);
  useEscape(onCancel);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim()) void onMove(reason.trim());
    else setMissing(true);
  }

  return (
    <form className="mt-2.5" onSubmit={submit} noValidate>
      <Field
        layout="stack"
        label={<Trans>Why does it go back to {name}?</Trans>}
        error={missing && t`A few words are enough. The deal stays where it is until then.`}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={(element) => {
              nextAct('reason')(element);
              if (!reason) element?.focus();
            }}
            value={reason}
            maxLength={2000}
            placeholder={t`For example: the budget was cut`}
            onChange={(change) => {
              setReason(change.target.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="submit" look="primary" className="flex-auto whitespace-normal!">
          <Trans>Move back to {name}</Trans>
        </Button>
        <Button onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
