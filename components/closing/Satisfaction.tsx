import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import * as z from 'zod';
import { formatDay } from '../../utils/pipeline/dates.ts';
import { useActs } from '../hooks/acts.ts';
import { useRatings } from '../hooks/deal-story.ts';
import { focusNext } from '../hooks/focus.ts';
import { orNull } from '../negotiation/amount.ts';
import { useKept } from '../negotiation/use-kept.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Section } from '../ui/Section.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { Scale } from './Scale.tsx';
import type { PartProps } from './part.ts';

const ratingForm = z.object({ score: z.int().min(0).max(10).nullable(), note: z.string() });

/** How content the customer is, asked again and again: a number, a few words, and how it was before. */
export function Satisfaction({ deal, today, onChanged }: PartProps) {
  const { t } = useLingui();
  const act = useActs();
  const { form, change, clear, begun } = useKept(`satisfaction:${deal.id}`, ratingForm, {
    score: null,
    note: '',
  });
  const [missing, setMissing] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setMissing(form.score === null);
    if (form.score === null) return focusNext('satisfaction');
    const input = { dealId: deal.id, score: form.score, on: today, note: orNull(form.note) };
    const result = await act('rateSatisfaction', input);
    if (!result.ok && result.code !== 'nothing-to-do') return;
    clear();
    onChanged();
    focusNext('further');
  }

  return (
    <Section title={<Trans>Satisfaction</Trans>}>
      <form className="grid gap-2" noValidate onSubmit={(event) => void submit(event)}>
        <Scale
          value={form.score}
          error={missing && form.score === null ? t`Choose a number from 0 to 10.` : null}
          onChange={(score) => change({ score })}
        />
        <Field label={<Trans>Why</Trans>}>
          {(control) => (
            <TextInput
              {...control}
              value={form.note}
              maxLength={2000}
              placeholder={t`In their words`}
              onChange={(typed) => change({ note: typed.target.value })}
            />
          )}
        </Field>
        <div className="flex gap-2">
          <Button type="submit">
            <Trans>Save the answer</Trans>
          </Button>
          {begun && (
            <Button look="quiet" onClick={clear}>
              <Trans>Discard</Trans>
            </Button>
          )}
        </div>
      </form>
      <History dealId={deal.id} />
    </Section>
  );
}

function History({ dealId }: { dealId: string }) {
  const { i18n, t } = useLingui();
  const ratings = useRatings(dealId);
  if (!ratings || ratings.length === 0) {
    return (
      <p className="mt-1 text-muted">
        <Trans>Not asked yet.</Trans>
      </p>
    );
  }
  return (
    <ol className="mt-2" aria-label={t`Earlier answers, newest first`}>
      {ratings.map(({ id, score, on, note }) => (
        <li key={id} className="flex gap-2 py-0.5">
          <span className="w-14 shrink-0 font-semibold whitespace-nowrap tabular-nums">
            <Trans>{i18n.number(score)} of 10</Trans>
          </span>
          <span className="shrink-0 text-muted">{formatDay(on, i18n.locale)}</span>
          <span className="min-w-0 [overflow-wrap:anywhere]">{note}</span>
        </li>
      ))}
    </ol>
  );
}
