import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { nameProblem, type NameProblem } from '../../utils/pipeline/pipeline-edit.ts';
import type { Pipeline } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { useEscape } from '../hooks/escape.ts';
import { focusFirst } from '../hooks/focus-first.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { NAME_PROBLEMS } from '../words/names.ts';
import { pipelineName } from '../words/stages.ts';

interface AddPipelineProps {
  pipelines: readonly Pipeline[];
  /** The one to be copied; empty for the standard stages. */
  copyOf: string;
  /** It was added under this name. */
  onAdded: (name: string) => void;
  onDone: () => void;
}

/** Adds a pipeline under a name of its own: with the standard stages, or like another one. */
export function AddPipeline({ pipelines, copyOf, onAdded, onDone }: AddPipelineProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  useEscape(onDone);
  const [name, setName] = useState('');
  const [model, setModel] = useState(copyOf);
  const [problem, setProblem] = useState<NameProblem | null>(null);

  async function add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const taken = pipelines.map((one) => pipelineName(i18n, one));
    const wrong = nameProblem(name, taken);
    setProblem(wrong);
    if (wrong) return;
    const result = await act('addPipeline', { name: name.trim(), copyOf: model || null });
    if (!result.ok) return;
    onAdded(name.trim());
    onDone();
  }

  return (
    <form
      noValidate
      className="mt-2 space-y-3 rounded-md border border-line-strong p-3"
      onSubmit={(event) => void add(event)}
    >
      <Field layout="stack" label={<Trans>Name</Trans>} error={problem && i18n._(NAME_PROBLEMS[problem])}>
        {(control) => (
          <TextInput
            {...control}
            ref={focusFirst}
            aria-label={t`Name of the new pipeline`}
            maxLength={64}
            value={name}
            onChange={({ target }) => {
              setName(target.value);
              setProblem(null);
            }}
          />
        )}
      </Field>
      <Field layout="stack" label={<Trans>Stages and all else</Trans>}>
        {(control) => (
          <Select {...control} value={model} onChange={({ target }) => setModel(target.value)}>
            <option value="">{t`The standard seven`}</option>
            {pipelines.map((one) => {
              const like = pipelineName(i18n, one);
              return (
                <option key={one.id} value={one.id}>
                  {t`As in ${like}`}
                </option>
              );
            })}
          </Select>
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary">
          <Trans>Add the pipeline</Trans>
        </Button>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
