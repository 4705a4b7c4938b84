import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type FormEvent } from 'react';
import type { ContactChannel, Direction, Outcome } from '../../utils/pipeline/activity.ts';
import { outcome as outcomes } from '../../utils/pipeline/activity.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Radio } from '../ui/Radio.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { CHANNELS, DIRECTIONS, OUTCOMES, OUTCOMES_OF } from '../words/contacts.ts';
import { fromInputTime, toInputTime } from './input-time.ts';

/** What the form keeps; the caller adds whom it is about. */
export interface LoggedContact {
  channel: ContactChannel;
  direction: Direction;
  outcome: Outcome | null;
  at: string;
  note: string | null;
}

interface LogFormProps {
  channel: ContactChannel;
  now: Date;
  zone: string;
  /** Answers whether it was kept; the caller then takes the form away. */
  onSave: (contact: LoggedContact) => Promise<boolean>;
  onClose: () => void;
}

/** A contact made outside the readers' reach. Everything has a default, so Enter alone logs it. */
export function LogForm({ channel, now, zone, onSave, onClose }: LogFormProps) {
  const { i18n, t } = useLingui();
  const [direction, setDirection] = useState<Direction>('out');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  /** As the rep has set it; `null` means the moment of saving. */
  const [time, setTime] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const name = i18n._(CHANNELS[channel]);

  useEffect(() => focusNext('log-save'), []);
  useEscape(onClose);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const at = time === null ? new Date().toISOString() : fromInputTime(time, zone, now);
    if (!at || busy) return;
    setBusy(true);
    const saved = await onSave({ channel, direction, outcome, at, note: note.trim() || null });
    if (!saved) setBusy(false);
  }

  return (
    <form
      aria-label={t`Log: ${name}`}
      className="space-y-2 border-t border-line px-4 py-3"
      onSubmit={(event) => void submit(event)}
    >
      <h2 className="text-sm font-semibold text-muted">
        <Trans>Log: {name}</Trans>
      </h2>
      {channel !== 'meeting' && (
        <fieldset className="flex flex-wrap gap-x-4">
          <legend className="sr-only">
            <Trans>Who turned to whom</Trans>
          </legend>
          {(['out', 'in'] as const).map((way) => (
            <Radio key={way} name="direction" checked={direction === way} onChange={() => setDirection(way)}>
              {i18n._(DIRECTIONS[way])}
            </Radio>
          ))}
        </fieldset>
      )}
      <Field label={<Trans>Outcome</Trans>}>
        {(control) => (
          <Select
            {...control}
            value={outcome ?? ''}
            onChange={(change) => setOutcome(outcomes.safeParse(change.target.value).data ?? null)}
          >
            <option value="">{t`Not known yet`}</option>
            {OUTCOMES_OF[channel].map((key) => (
              <option key={key} value={key}>
                {i18n._(OUTCOMES[key])}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label={<Trans>When</Trans>}
        error={time !== null && !fromInputTime(time, zone, now) && t`Write a time that has passed.`}
      >
        {(control) => (
          <TextInput
            {...control}
            type="datetime-local"
            value={time ?? toInputTime(now, zone)}
            max={toInputTime(now, zone)}
            onChange={(change) => setTime(change.target.value)}
          />
        )}
      </Field>
      <Field label={<Trans>Note</Trans>}>
        {(control) => (
          <TextArea
            {...control}
            value={note}
            maxLength={10_000}
            onChange={(change) => setNote(change.target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button ref={nextAct('log-save')} type="submit" look="primary" className="flex-1" busy={busy}>
          <Trans>Log it</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
