import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { nameProblem, type NameProblem } from '../../utils/pipeline/pipeline-edit.ts';
import { STANDARD_STAGES, type Pipeline, type Stage } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusFirst } from '../hooks/focus-first.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { NAME_PROBLEMS } from '../words/names.ts';
import { stageName } from '../words/stages.ts';
import { newId } from './new-id.ts';

/** Adds a stage of the rep's own, or one of the seven that was taken out, behind any other. */
export function AddStage({ pipeline, onDone }: { pipeline: Pipeline; onDone: () => void }) {
  const { i18n, t } = useLingui();
  const act = useActs();
  useEscape(onDone);
  const { stages } = pipeline;
  const missing = STANDARD_STAGES.filter(({ key }) => !stages.some((stage) => stage.key === key));
  const [key, setKey] = useState('');
  const [name, setName] = useState('');
  const [after, setAfter] = useState(stages.at(-1)?.id ?? '');
  const [problem, setProblem] = useState<NameProblem | null>(null);

  async function add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const standard = missing.find((stage) => stage.key === key);
    const names = stages.map((stage) => stageName(i18n, stage));
    const wrong = standard ? null : nameProblem(name, names);
    setProblem(wrong);
    if (wrong) return;
    const index = stages.findIndex(({ id }) => id === after);
    const before = stages[Math.max(index, 0)];
    const made: Stage = standard
      ? { ...standard, id: newId(standard.id) }
      : {
          id: newId(name),
          key: null,
          name: name.trim(),
          stallsAfter: before?.stallsAfter ?? 10,
          prior: before?.prior ?? 0.1,
          criteria: null,
        };
    const added = stageName(i18n, made);
    const result = await act(
      'editPipeline',
      { pipelineId: pipeline.id, stages: stages.toSpliced(index + 1, 0, made) },
      { said: t`Stage ${added} added` },
    );
    if (result.ok) onDone();
  }

  return (
    <form
      noValidate
      className="space-y-3 rounded-md border border-line-strong p-3"
      onSubmit={(event) => void add(event)}
    >
      {missing.length > 0 && (
        <Field layout="stack" label={<Trans>Which stage</Trans>}>
          {(control) => (
            <Select {...control} value={key} onChange={({ target }) => setKey(target.value)}>
              <option value="">{t`One of your own`}</option>
              {missing.map((stage) => (
                <option key={stage.id} value={stage.key ?? ''}>
                  {stageName(i18n, stage)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {key === '' && (
        <Field layout="stack" label={<Trans>Name</Trans>} error={problem && i18n._(NAME_PROBLEMS[problem])}>
          {(control) => (
            <TextInput
              {...control}
              ref={focusFirst}
              aria-label={t`Name of the new stage`}
              maxLength={64}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      )}
      <Field layout="stack" label={<Trans>Comes after</Trans>}>
        {(control) => (
          <Select {...control} value={after} onChange={({ target }) => setAfter(target.value)}>
            <option value="">{t`Nothing: it is the first`}</option>
            {stages.map((stage) => (
              <option key={stage.id} value={stage.id}>
                {stageName(i18n, stage)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary">
          <Trans>Add the stage</Trans>
        </Button>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
