import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type FormEvent } from 'react';
import { CAPS } from '../../utils/pipeline/capture.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { useTaskActs, type Task } from '../hooks/tasks.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { WhenFields, type When } from './WhenFields.tsx';

interface EditTaskProps {
  task: Task;
  onClose: () => void;
  onChanged: () => void;
}

/** What, when and how often, in place of the task's line. */
export function EditTask({ task, onClose, onChanged }: EditTaskProps) {
  const { t } = useLingui();
  const act = useTaskActs();
  const [text, setText] = useState(task.title);
  const { title } = task;
  const [when, setWhen] = useState<When>({ on: task.due.on, at: task.due.at ?? '', repeats: task.repeats });
  const [wrong, setWrong] = useState<'title' | 'day' | null>(null);
  useEscape(onClose);
  useEffect(() => focusNext('task-title'), []);

  async function save(): Promise<void> {
    if (text.trim() === '') return setWrong('title');
    if (when.on === '') return setWrong('day');
    const due = { on: when.on, at: when.at || null };
    const fields = { title: text.trim(), due, repeats: when.repeats };
    const result = await act('editTask', { taskId: task.id, fields }, { quiet: ['nothing-to-do'] });
    if (result.ok) onChanged();
    if (result.ok || result.code === 'nothing-to-do') onClose();
    return undefined;
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void save();
  }

  return (
    <form aria-label={t`Change: ${title}`} onSubmit={submit} className="space-y-1.5">
      <Field
        label={<Trans>What</Trans>}
        error={wrong === 'title' && text.trim() === '' && <Trans>Write what is to be done.</Trans>}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={nextAct('task-title')}
            value={text}
            maxLength={CAPS.line}
            onChange={(change) => setText(change.target.value)}
          />
        )}
      </Field>
      <WhenFields
        when={when}
        focus="task-day"
        error={wrong === 'day' && when.on === '' && <Trans>Choose a day.</Trans>}
        onChange={(change) => setWhen((shown) => ({ ...shown, ...change }))}
      />
      <div className="flex gap-2">
        <Button type="submit">
          <Trans>Save</Trans>
        </Button>
        <Button look="quiet" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
