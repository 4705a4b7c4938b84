import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import * as z from 'zod';
import type { CommandInput } from '../../utils/pipeline/commands.ts';
import { evidenceDraft, evidenceOf, NO_EVIDENCE, type EvidenceProblem } from '../evidence/draft.ts';
import { EvidenceField } from '../evidence/EvidenceField.tsx';
import { useTyped } from '../evidence/use-typed.ts';
import { useActs } from '../hooks/acts.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';

const typedByHand = z.object({ evidence: evidenceDraft, note: z.string() });

interface ByHandProps {
  dealId: string;
  criterionId: string;
  /** By somebody's words, or by a tick with a note. */
  how: 'evidence' | 'tick';
  personId: string;
  today: string;
  onMet: () => void;
  /** `null` where there is no other way to meet it. */
  onCancel: (() => void) | null;
  entry: (element: HTMLElement | null) => void;
}

/** Meets a criterion by what the record cannot show by itself. What is typed is kept until it is saved. */
export function ByHand({ dealId, criterionId, how, personId, today, onMet, onCancel, entry }: ByHandProps) {
  const { t } = useLingui();
  const act = useActs();
  const { value, change, clear } = useTyped(`criterion:${dealId}:${criterionId}`, typedByHand, {
    evidence: NO_EVIDENCE,
    note: '',
  });
  const [problem, setProblem] = useState<EvidenceProblem | 'note' | null>(null);

  function made(): NonNullable<CommandInput<'markCriterion'>['by']> | EvidenceProblem | 'note' {
    if (how === 'tick') return value.note.trim() ? { how, note: value.note.trim() } : 'note';
    const evidence = evidenceOf(value.evidence, today);
    return typeof evidence === 'string' ? evidence : { how, evidence };
  }
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const by = made();
    if (typeof by === 'string') return setProblem(by);
    const result = await act('markCriterion', { dealId, criterionId, by });
    if (!result.ok) return;
    clear();
    onMet();
  }
  function onKeyDown(press: KeyboardEvent): void {
    if (press.key !== 'Escape' || !onCancel) return;
    press.preventDefault();
    onCancel();
  }
  function edit(next: typeof value): void {
    setProblem(null);
    change(next);
  }

  return (
    // Escape is heard from the fields in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className="space-y-1.5" noValidate onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      {how === 'evidence' ? (
        <EvidenceField
          ref={entry}
          value={value.evidence}
          onChange={(evidence) => edit({ ...value, evidence })}
          problem={problem === 'note' ? null : problem}
          personId={personId}
          today={today}
        />
      ) : (
        <Field
          layout="stack"
          label={<Trans>Why it counts as met</Trans>}
          error={problem === 'note' && t`A few words are enough.`}
        >
          {(control) => (
            <TextInput
              {...control}
              ref={entry}
              value={value.note}
              maxLength={2000}
              placeholder={t`For example: agreed on the phone`}
              onChange={({ target }) => edit({ ...value, note: target.value })}
            />
          )}
        </Field>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit">
          <Trans>Count it as met</Trans>
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            <Trans>Back</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
