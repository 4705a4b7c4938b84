import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import * as z from 'zod';
import { itemState } from '../../utils/pipeline/qualification.ts';
import { evidenceDraft, evidenceOf, isBegun, NO_EVIDENCE, type EvidenceProblem } from '../evidence/draft.ts';
import { EvidenceField } from '../evidence/EvidenceField.tsx';
import { useTyped } from '../evidence/use-typed.ts';
import { useActs } from '../hooks/acts.ts';
import type { DealView } from '../hooks/people.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { itemName, ITEM_STATES } from '../words/qualification.ts';
import type { KnownItem } from './knowledge.ts';
import { Segments } from './Segments.tsx';

const typedItem = z.object({
  /** `null`: not chosen yet; what is stored stays. */
  state: itemState.nullable(),
  evidence: evidenceDraft,
  /** Absent: as stored; empty: nobody. */
  personId: z.string().optional(),
  note: z.string().optional(),
});

interface ItemFormProps {
  view: DealView;
  known: KnownItem;
  /** Whose timeline evidence is taken from. */
  personId: string;
  today: string;
  /** Something was kept. */
  onSaved: () => void;
  onCancel?: () => void;
  /** The `ref` of where the form is entered by keyboard. */
  entry?: (element: HTMLElement | null) => void;
}

/** What is known of one item: how surely, what shows it, who it is about. Saved in one act. */
export function ItemForm({ view, known, personId, today, onSaved, onCancel, entry }: ItemFormProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const { item, knowledge } = known;
  const { value, change, clear } = useTyped(`qualify:${view.deal.id}:${item.id}`, typedItem, {
    state: null,
    evidence: NO_EVIDENCE,
  });
  const [problem, setProblem] = useState<EvidenceProblem | 'state' | null>(null);
  const state = value.state ?? knowledge?.state ?? null;
  const who = value.personId ?? knowledge?.personId ?? '';
  const note = value.note ?? knowledge?.note ?? '';
  const proven = (knowledge?.evidence.length ?? 0) > 0 || isBegun(value.evidence) || note.trim() !== '';
  const name = itemName(i18n, item);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const evidence = isBegun(value.evidence) ? evidenceOf(value.evidence, today) : null;
    if (typeof evidence === 'string') return setProblem(evidence);
    if (state === null) return setProblem('state');
    const result = await act('qualify', {
      dealId: view.deal.id,
      item: item.id,
      state,
      addEvidence: evidence,
      personId: who || null,
      note: note.trim() || null,
    });
    if (!result.ok) return;
    clear();
    onSaved();
  }

  return (
    <form className="space-y-2 py-1" aria-label={name} noValidate onSubmit={(event) => void submit(event)}>
      <Segments
        label={t`How sure is it: ${name}`}
        value={state}
        options={itemState.options.map((key) => ({ key, name: i18n._(ITEM_STATES[key]) }))}
        entry={entry}
        onChange={(next) => {
          setProblem(null);
          change({ ...value, state: next });
        }}
      />
      {problem === 'state' && (
        <p role="alert" className="text-xs text-bad">
          <Trans>Choose how sure it is.</Trans>
        </p>
      )}
      {!proven && state !== null && state !== 'unknown' && (
        <p className="text-xs text-faint">
          <Trans>Add what shows it, or a note: otherwise it does not count as known.</Trans>
        </p>
      )}
      <EvidenceField
        value={value.evidence}
        onChange={(evidence) => {
          setProblem(null);
          // Words that show something make it at least weak.
          change({
            ...value,
            evidence,
            state: value.state ?? (state === null || state === 'unknown' ? 'weak' : null),
          });
        }}
        problem={problem === 'state' ? null : problem}
        personId={personId}
        today={today}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(124px,100%),1fr))] gap-1.5">
        <Field layout="stack" label={<Trans>Who</Trans>}>
          {(control) => (
            <Select
              {...control}
              value={who}
              onChange={({ target }) => change({ ...value, personId: target.value })}
            >
              <option value="">{t`Nobody named`}</option>
              {view.people.map((person) => (
                <option key={person.personId} value={person.personId}>
                  {person.fullName}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field layout="stack" label={<Trans>Note</Trans>}>
          {(control) => (
            <TextInput
              {...control}
              value={note}
              maxLength={2000}
              onChange={({ target }) => change({ ...value, note: target.value })}
            />
          )}
        </Field>
      </div>
      <div className="flex gap-2">
        <Button type="submit">
          <Trans>Save {name}</Trans>
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            <Trans>Close</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
