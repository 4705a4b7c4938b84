import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type FormEvent } from 'react';
import * as z from 'zod';
import { useActs } from '../hooks/acts.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { hasWords } from '../negotiation/amount.ts';
import { DayField } from '../negotiation/DayField.tsx';
import { fieldsAreValid } from '../negotiation/submit.ts';
import { useKept } from '../negotiation/use-kept.ts';
import { Field } from '../ui/Field.tsx';
import { Radio } from '../ui/Radio.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { ENDS } from '../words/closing.ts';
import { FormEnd } from './FormEnd.tsx';
import type { PartProps } from './part.ts';

const KINDS = ['cancelled', 'churned'] as const;
const endForm = z.object({ kind: z.enum(KINDS), on: z.string(), reason: z.string() });

/** What became of a won deal, when and why; of one that has ended, why the customer is back. */
export function EndForm({ deal, today, onClose, onChanged }: PartProps & { onClose: () => void }) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const back = deal.ended !== null;
  const { form, change, clear } = useKept<z.infer<typeof endForm>>(
    `${back ? 'revived' : 'ended'}:${deal.id}`,
    endForm,
    {
      kind: deal.delivery?.done ? 'churned' : 'cancelled',
      on: today,
      reason: '',
    },
  );
  const [tried, setTried] = useState(false);
  const missing = !hasWords(form.reason);

  useEffect(() => focusNext('ended-reason'), []);
  function close(): void {
    clear();
    onClose();
  }
  useEscape(close);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    setTried(true);
    if (!fieldsAreValid(event)) return;
    if (missing) return focusNext('ended-reason');
    const kind = back ? 'revived' : form.kind;
    const input = { dealId: deal.id, kind, on: back ? today : form.on, reason: form.reason.trim() } as const;
    const result = await act('endDeal', input, {
      said: back ? t`A customer again` : i18n._(ENDS[form.kind]),
    });
    if (!result.ok) return;
    onChanged();
    close();
  }

  return (
    <form className="grid gap-2" noValidate onSubmit={(event) => void submit(event)}>
      {!back && (
        <>
          <fieldset>
            <legend className="sr-only">
              <Trans>What became of it?</Trans>
            </legend>
            {KINDS.map((kind) => (
              <Radio
                key={kind}
                name="ended-kind"
                value={kind}
                checked={form.kind === kind}
                onChange={() => change({ kind })}
              >
                {i18n._(ENDS[kind])}
              </Radio>
            ))}
          </fieldset>
          <DayField
            label={<Trans>On</Trans>}
            required
            max={today}
            value={form.on}
            onChange={(on) => change({ on })}
          />
        </>
      )}
      <Field label={<Trans>Why</Trans>} error={tried && missing && t`Say why in a few words.`}>
        {(control) => (
          <TextInput
            {...control}
            ref={nextAct('ended-reason')}
            value={form.reason}
            maxLength={2000}
            onChange={(typed) => change({ reason: typed.target.value })}
          />
        )}
      </Field>
      <p className="text-xs text-faint">
        <Trans>The deal stays won, and the win rate stays as it is; this is reported apart.</Trans>
      </p>
      <FormEnd onCancel={close}>
        <Trans>Save</Trans>
      </FormEnd>
    </form>
  );
}
