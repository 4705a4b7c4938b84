import { Trans, useLingui } from '@lingui/react/macro';
import { TextQuote } from 'lucide-react';
import { useState, type Ref } from 'react';
import { readSelection } from '../hooks/selection.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { EvidenceDraft, EvidenceProblem } from './draft.ts';
import { TimelinePick } from './TimelinePick.tsx';

interface EvidenceFieldProps {
  value: EvidenceDraft;
  onChange: (draft: EvidenceDraft) => void;
  problem: EvidenceProblem | null;
  /** Whose timeline is offered. */
  personId: string;
  /** The rep's calendar day: nothing was said after it. */
  today: string;
  /** The field for the words. */
  ref?: Ref<HTMLTextAreaElement>;
}

/** What proves something: marked on the page, taken from the timeline, or typed. */
export function EvidenceField({ value, onChange, problem, personId, today, ref }: EvidenceFieldProps) {
  const { t } = useLingui();
  const [nothing, setNothing] = useState(false);

  async function takeMarked(): Promise<void> {
    const marked = await readSelection();
    setNothing(!marked);
    if (!marked) return;
    // What was typed before stays: marking adds to it.
    const quote = [value.quote.trim(), marked.quote].filter(Boolean).join('\n');
    onChange({ quote, link: marked.link ?? value.link, on: marked.on ?? value.on, activityId: null });
  }

  return (
    <div className="space-y-1.5">
      <Field
        layout="stack"
        label={<Trans>Their words</Trans>}
        error={problem === 'quote' && t`Write, mark or take over the words that show it.`}
      >
        {(control) => (
          <TextArea
            {...control}
            ref={ref}
            value={value.quote}
            maxLength={2000}
            placeholder={t`For example: “we want to decide in May”`}
            onChange={({ target }) => onChange({ ...value, quote: target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-1.5">
        <Button size="sm" onClick={() => void takeMarked()} title={t`Take the text marked on the page`}>
          <TextQuote aria-hidden="true" className="size-3.5" />
          <Trans>Marked text</Trans>
        </Button>
        <TimelinePick
          personId={personId}
          chosen={value.activityId}
          onPick={(draft) => onChange({ ...draft, quote: value.quote.trim() || draft.quote })}
        />
      </div>
      {nothing && (
        <output className="block text-xs text-warn">
          <Trans>Nothing is marked on the page. Mark the words there, then press again.</Trans>
        </output>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)_128px] gap-1.5 max-[260px]:grid-cols-1">
        <Field
          layout="stack"
          label={<Trans>Link</Trans>}
          error={problem === 'link' && t`Write an address that begins with https://, or leave it empty.`}
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="url"
              value={value.link}
              placeholder="https://"
              maxLength={2048}
              onChange={({ target }) => onChange({ ...value, link: target.value })}
            />
          )}
        </Field>
        <Field
          layout="stack"
          label={<Trans>Day</Trans>}
          error={
            (problem === 'date' && t`Write a whole date.`) ||
            (problem === 'future' && t`That day has not come yet.`)
          }
        >
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={value.on}
              max={today}
              onChange={({ target }) => onChange({ ...value, on: target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
