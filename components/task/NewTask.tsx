import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { CAPS } from '../../utils/pipeline/capture.ts';
import { localDay } from '../../utils/pipeline/dates.ts';
import { useDraft } from '../hooks/drafts.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { useTaskActs } from '../hooks/tasks.ts';
import { useZone } from '../hooks/zone.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { Suggestions } from './Suggestions.tsx';
import { Understood } from './Understood.tsx';
import { useNewTask } from './use-new-task.ts';
import { WhenFields } from './WhenFields.tsx';

interface NewTaskProps {
  personId: string;
  dealId: string | null;
  now: Date;
  /** Titles of what is planned already. */
  planned: readonly string[];
  /** A task was planned, with a time or without. */
  onPlanned: (timed: boolean) => void;
}

/** One line to plan the next step: what and when in one's own words, and beside it the date as it was understood. */
export function NewTask({ personId, dealId, now, planned, onPlanned }: NewTaskProps) {
  const { t } = useLingui();
  const act = useTaskActs();
  const zone = useZone();
  const { stored, keep, drop } = useDraft(`task:${dealId ?? personId}`);
  const task = useNewTask(typeof stored === 'string' ? stored : null, now, zone);
  const [missing, setMissing] = useState<'title' | 'day' | 'past' | null>(null);
  const { text, title, due, when } = task;
  const today = localDay(now.toISOString(), zone);
  const begun = text.trim() !== '' || when.on !== '';

  function write(line: string): void {
    task.write(line);
    keep(line);
    setMissing(null);
  }

  async function plan(): Promise<void> {
    if (title === '') {
      setMissing('title');
      return focusNext('task-new');
    }
    if (due === null || due.on < today) {
      setMissing(due === null ? 'day' : 'past');
      return focusNext('task-new-day');
    }
    const result = await act('planTask', { title, due, repeats: when.repeats, personId, dealId });
    if (!result.ok) return;
    task.clear();
    drop();
    onPlanned(due.at !== null);
    focusNext('task-new');
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void plan();
  }

  return (
    <form aria-label={t`Plan the next step`} onSubmit={submit} className="space-y-2">
      <Field
        layout="stack"
        label={<Trans>What is next, and when</Trans>}
        error={missing === 'title' && <Trans>Write what is to be done.</Trans>}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={nextAct('task-new')}
            value={text}
            maxLength={CAPS.line}
            placeholder={t`Call on Friday at 10`}
            onChange={(change) => write(change.target.value)}
          />
        )}
      </Field>
      {!begun && (
        <Suggestions
          dealId={dealId}
          today={today}
          planned={planned}
          onChoose={(words, on) => {
            write(words);
            task.correct({ on });
            focusNext('task-plan');
          }}
        />
      )}
      {begun && (
        <>
          <Understood task={task} today={today} />
          <WhenFields
            when={when}
            focus="task-new-day"
            error={
              (missing === 'day' && due === null && <Trans>Choose a day.</Trans>) ||
              (missing === 'past' && due && due.on < today && <Trans>That day has passed.</Trans>)
            }
            onChange={task.correct}
          />
          <div className="flex gap-2">
            <Button ref={nextAct('task-plan')} type="submit" className="flex-1">
              <Trans>Plan it</Trans>
            </Button>
            <Button
              onClick={() => {
                task.clear();
                drop();
                setMissing(null);
                focusNext('task-new');
              }}
            >
              <Trans>Cancel</Trans>
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
