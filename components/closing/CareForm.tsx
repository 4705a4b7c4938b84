import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, type FormEvent } from 'react';
import * as z from 'zod';
import { careAnchor, nextCare } from '../../utils/pipeline/care.ts';
import { cadenceOf, type Pipeline } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { useZone } from '../hooks/zone.ts';
import { orNull } from '../negotiation/amount.ts';
import { DayField } from '../negotiation/DayField.tsx';
import { fieldsAreValid } from '../negotiation/submit.ts';
import { useKept } from '../negotiation/use-kept.ts';
import { Field } from '../ui/Field.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { FormEnd } from './FormEnd.tsx';
import type { PartProps } from './part.ts';

interface CareFormProps extends PartProps {
  pipeline: Pipeline;
  /** A care date was kept; else only the next one is set. */
  kept: boolean;
  onClose: () => void;
}

const careForm = z.object({ note: z.string(), next: z.string() });

/** What was heard, and when to ask next: filled by the pipeline's cadence, empty for no more. */
export function CareForm({ deal, today, pipeline, kept, onClose, onChanged }: CareFormProps) {
  const { t } = useLingui();
  const act = useActs();
  const zone = useZone();
  const step = (deal.care?.step ?? 0) + (kept ? 1 : 0);
  const byCadence = nextCare(cadenceOf(pipeline), careAnchor(deal, zone), { step, after: today }).next;
  const blank = { note: '', next: (kept ? byCadence : (deal.care?.next ?? byCadence)) ?? '' };
  const { form, change, clear } = useKept(`care-${kept ? 'kept' : 'date'}:${deal.id}`, careForm, blank);

  useEffect(() => focusNext(kept ? 'care-note' : 'care-day'), [kept]);
  function close(): void {
    clear();
    onClose();
  }
  useEscape(close);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    if (!fieldsAreValid(event)) return;
    const next = form.next || null;
    const day = next === byCadence ? {} : { next };
    const input = { dealId: deal.id, kept, ...day, note: orNull(form.note) };
    const result = await act('planCare', input, { quiet: ['nothing-to-do'] });
    if (!result.ok && result.code !== 'nothing-to-do') return;
    onChanged();
    clear();
    onClose();
    if (kept) focusNext('satisfaction', 'care');
  }

  return (
    <form className="mt-1 grid gap-2" noValidate onSubmit={(event) => void submit(event)}>
      {kept && (
        <Field label={<Trans>What was said</Trans>}>
          {(control) => (
            <TextArea
              {...control}
              ref={nextAct('care-note')}
              value={form.note}
              maxLength={2000}
              onChange={(typed) => change({ note: typed.target.value })}
            />
          )}
        </Field>
      )}
      <DayField
        label={<Trans>Ask next on</Trans>}
        inputRef={nextAct('care-day')}
        min={today}
        early={t`This day has passed.`}
        value={form.next}
        onChange={(next) => change({ next })}
      />
      <p className="text-xs text-faint">
        <Trans>Left empty, no further date is set.</Trans>
      </p>
      <FormEnd onCancel={close}>
        <Trans>Save</Trans>
      </FormEnd>
    </form>
  );
}
