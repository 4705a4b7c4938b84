import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import * as z from 'zod';
import type { CommandInput } from '../../utils/pipeline/commands.ts';
import { lossDraft, lossOf, NO_LOSS } from '../deal/loss.ts';
import { LossFields } from '../deal/LossFields.tsx';
import { canWake, ParkFields } from '../deal/ParkFields.tsx';
import { useTyped } from '../evidence/use-typed.ts';
import { useActs } from '../hooks/acts.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { VERDICTS } from '../words/qualification.ts';
import { Segments } from './Segments.tsx';

const typedVerdict = z.object({
  answer: z.enum(['viable', 'not-now', 'no']).nullable(),
  note: z.string(),
  until: z.string(),
  loss: lossDraft,
});
type TypedVerdict = z.infer<typeof typedVerdict>;
type Verdict = CommandInput<'giveVerdict'>['verdict'];

/** The verdict as the command takes it; `null` while something is missing. */
function verdictOf({ answer, note, until, loss }: TypedVerdict, today: string): Verdict | null {
  const words = note.trim() || null;
  if (answer === 'viable') return { answer, note: words };
  if (answer === 'not-now') return canWake(until, today) ? { answer, until, note: words } : null;
  const lost = lossOf(loss);
  return answer && lost && { answer, ...lost };
}

interface VerdictFormProps {
  dealId: string;
  today: string;
  onSaved: () => void;
  /** The `ref` of where the form is entered by keyboard. */
  entry?: (element: HTMLElement | null) => void;
}

/** Is this a viable customer? Not now parks the deal until a day; no loses it with a reason. */
export function VerdictForm({ dealId, today, onSaved, entry }: VerdictFormProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const { value, change, clear } = useTyped(`verdict:${dealId}`, typedVerdict, {
    answer: null,
    note: '',
    until: '',
    loss: NO_LOSS,
  });
  const [missing, setMissing] = useState(false);

  function edit(next: TypedVerdict): void {
    setMissing(false);
    change(next);
  }
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const verdict = verdictOf(value, today);
    if (!verdict) return setMissing(true);
    const result = await act('giveVerdict', { dealId, verdict });
    if (!result.ok) return;
    clear();
    onSaved();
  }

  const { answer } = value;
  return (
    <form className="space-y-2" aria-label={t`Verdict`} noValidate onSubmit={(event) => void submit(event)}>
      <Segments
        label={t`Is this a viable customer?`}
        value={answer}
        options={(['viable', 'not-now', 'no'] as const).map((key) => ({ key, name: i18n._(VERDICTS[key]) }))}
        onChange={(next) => edit({ ...value, answer: next })}
        entry={entry}
      />
      {answer === 'viable' && (
        <Field label={<Trans>Note</Trans>}>
          {(control) => (
            <TextInput
              {...control}
              value={value.note}
              maxLength={2000}
              onChange={({ target }) => edit({ ...value, note: target.value })}
            />
          )}
        </Field>
      )}
      {answer === 'not-now' && (
        <ParkFields
          value={{ until: value.until, reason: value.note }}
          onChange={({ until, reason }) => edit({ ...value, until, note: reason })}
          missing={missing}
          today={today}
        />
      )}
      {answer === 'no' && (
        <LossFields value={value.loss} onChange={(loss) => edit({ ...value, loss })} missing={missing} />
      )}
      {answer && (
        <Button type="submit" look={answer === 'no' ? 'danger' : 'plain'}>
          {answer === 'viable' && <Trans>Save the verdict</Trans>}
          {answer === 'not-now' && <Trans>Park the deal</Trans>}
          {answer === 'no' && <Trans>Mark as lost</Trans>}
        </Button>
      )}
    </form>
  );
}
