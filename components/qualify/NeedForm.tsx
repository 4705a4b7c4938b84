import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import * as z from 'zod';
import type { Evidence } from '../../utils/pipeline/evidence.ts';
import { evidenceDraft, evidenceOf, isBegun, NO_EVIDENCE, type EvidenceProblem } from '../evidence/draft.ts';
import { EvidenceField } from '../evidence/EvidenceField.tsx';
import { useTyped } from '../evidence/use-typed.ts';
import { useActs } from '../hooks/acts.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';

const typedNeed = z.object({ text: z.string(), evidence: evidenceDraft, proving: z.boolean() });

interface NeedFormProps {
  dealId: string;
  /** Absent: a new one. */
  need?: { item: string; text: string; evidence: Evidence | null };
  personId: string;
  today: string;
  onSaved: () => void;
  onCancel?: () => void;
  entry?: (element: HTMLElement | null) => void;
}

/** A need in the customer's words, and what shows it. */
export function NeedForm({ dealId, need, personId, today, onSaved, onCancel, entry }: NeedFormProps) {
  const { t } = useLingui();
  const act = useActs();
  const { value, change, clear } = useTyped(`need:${dealId}:${need?.item ?? 'new'}`, typedNeed, {
    text: need?.text ?? '',
    evidence: need?.evidence
      ? { ...need.evidence, link: need.evidence.link ?? '', on: need.evidence.on ?? '' }
      : NO_EVIDENCE,
    proving: Boolean(need?.evidence),
  });
  const [problem, setProblem] = useState<EvidenceProblem | 'text' | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const text = value.text.trim();
    if (!text) return setProblem('text');
    const evidence = value.proving && isBegun(value.evidence) ? evidenceOf(value.evidence, today) : null;
    if (typeof evidence === 'string') return setProblem(evidence);
    const result = await act('setNeed', { dealId, ...(need && { item: need.item }), text, evidence });
    if (!result.ok) return;
    clear();
    onSaved();
  }

  const edit = (next: typeof value): void => {
    setProblem(null);
    change(next);
  };
  return (
    <form className="space-y-1.5" noValidate onSubmit={(event) => void submit(event)}>
      <Field
        layout="stack"
        label={need ? <Trans>The need, in their words</Trans> : <Trans>New need, in their words</Trans>}
        error={problem === 'text' && t`Write what they need.`}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={entry}
            value={value.text}
            maxLength={500}
            placeholder={t`For example: fewer returns in summer`}
            onChange={({ target }) => edit({ ...value, text: target.value })}
          />
        )}
      </Field>
      {value.proving && (
        <EvidenceField
          value={value.evidence}
          onChange={(evidence) => edit({ ...value, evidence })}
          problem={problem === 'text' ? null : problem}
          personId={personId}
          today={today}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{need ? <Trans>Save the need</Trans> : <Trans>Add the need</Trans>}</Button>
        {!value.proving && (
          <Button look="quiet" onClick={() => edit({ ...value, proving: true })}>
            <Trans>With evidence</Trans>
          </Button>
        )}
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            <Trans>Close</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
