import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type FormEvent } from 'react';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { instantOf } from './instant-of.ts';

interface PutOffProps {
  title: string;
  now: Date;
  zone: string;
  onPutOff: (until: string) => Promise<void>;
  onClose: () => void;
}

/** Another moment to put a task off to. */
export function PutOff({ title, now, zone, onPutOff, onClose }: PutOffProps) {
  const { t } = useLingui();
  const [time, setTime] = useState('');
  const [wrong, setWrong] = useState(false);
  useEscape(onClose);
  useEffect(() => focusNext('task-put-off'), []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const until = instantOf(time, zone);
    if (until === null || until <= now.toISOString()) setWrong(true);
    else void onPutOff(until);
  }

  return (
    <form aria-label={t`Put off: ${title}`} onSubmit={submit} className="space-y-1.5 pb-1 pl-5.5">
      <Field
        layout="stack"
        label={<Trans>Put off until</Trans>}
        error={wrong && <Trans>Choose a moment that is still to come.</Trans>}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={nextAct('task-put-off')}
            type="datetime-local"
            value={time}
            onChange={(change) => {
              setTime(change.target.value);
              setWrong(false);
            }}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit">
          <Trans>Put it off</Trans>
        </Button>
        <Button look="quiet" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
