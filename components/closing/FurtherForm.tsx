import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type FormEvent } from 'react';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { useKept } from '../negotiation/use-kept.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Radio } from '../ui/Radio.tsx';
import { FURTHER } from '../words/closing.ts';
import { FormEnd } from './FormEnd.tsx';
import { BLANK_FURTHER, furtherForm, wrongIn } from './further-form.ts';
import { FurtherFields } from './FurtherFields.tsx';
import type { PartProps } from './part.ts';
import { useFurther } from './use-further.ts';

const ANSWERS = ['nothing', 'need', 'referral'] as const;

/** The customer's answer, and what follows from it: a linked deal, or a new prospect. */
export function FurtherForm({
  deal,
  personId,
  onClose,
  onChanged,
}: PartProps & { personId: string; onClose: () => void }) {
  const { i18n } = useLingui();
  const { form, change, clear } = useKept(`further:${deal.id}`, furtherForm, BLANK_FURTHER);
  const { save, openFor } = useFurther(deal, personId);
  const [tried, setTried] = useState(false);
  /** Whom the name or address belongs to already. */
  const [known, setKnown] = useState<string | null>(null);
  const wrong = wrongIn(form);

  useEffect(() => focusNext('further-answer'), []);
  function close(): void {
    clear();
    onClose();
  }
  useEscape(close);

  function finished(): void {
    onChanged();
    const answer = form.answer;
    close();
    if (answer === 'need') focusNext('advance', 'log');
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (wrong.size > 0) return focusNext('further-text');
    const result = await save(form);
    if (result === 'done') finished();
    else if (result !== 'failed') setKnown(result.known);
  }

  return (
    <form className="mt-1 grid gap-2" noValidate onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend className="sr-only">
          <Trans>What did they say?</Trans>
        </legend>
        {ANSWERS.map((answer) => (
          <Radio
            key={answer}
            ref={answer === form.answer ? nextAct('further-answer') : null}
            name="further-answer"
            value={answer}
            checked={form.answer === answer}
            onChange={() => {
              change({ answer });
              setTried(false);
              setKnown(null);
            }}
          >
            {i18n._(FURTHER[answer])}
          </Radio>
        ))}
      </fieldset>
      <FurtherFields form={form} wrong={tried ? wrong : NONE} onChange={change} />
      {known !== null && (
        <Notice
          role="alert"
          title={<Trans>You already have this person</Trans>}
          actions={
            <Button onClick={() => void openFor(known).then((opened) => opened && finished())}>
              <Trans>Open a deal for them</Trans>
            </Button>
          }
        >
          <Trans>Nothing was saved twice. The new deal will be linked to this one.</Trans>
        </Notice>
      )}
      <FormEnd onCancel={close}>
        {form.answer === 'nothing' ? (
          <Trans>Save the answer</Trans>
        ) : form.answer === 'need' ? (
          <Trans>Open a linked deal</Trans>
        ) : (
          <Trans>Save as a prospect</Trans>
        )}
      </FormEnd>
    </form>
  );
}

const NONE: ReadonlySet<never> = new Set();
