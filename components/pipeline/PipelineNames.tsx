import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import * as z from 'zod';
import { nameProblem, type NameProblem } from '../../utils/pipeline/pipeline-edit.ts';
import { STANDARD_PIPELINE_ID, type Pipeline } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { NAME_PROBLEMS } from '../words/names.ts';
import { pipelineName } from '../words/stages.ts';
import { EditCard } from './EditCard.tsx';
import { useCardForm } from './use-card-form.ts';

const typed = z.string();

/** What a pipeline is called; the standard one may go back to its standard name. */
export function PipelineNames({
  pipeline,
  pipelines,
}: {
  pipeline: Pipeline;
  pipelines: readonly Pipeline[];
}) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const { value, change, dirty, overtaken, reset } = useCardForm(
    `name:${pipeline.id}`,
    pipeline.name ?? '',
    typed,
  );
  const [problem, setProblem] = useState<NameProblem | null>(null);
  const isStandard = pipeline.id === STANDARD_PIPELINE_ID;

  async function save(): Promise<void> {
    const name = value.trim() || null;
    const others = pipelines.filter(({ id }) => id !== pipeline.id).map((one) => pipelineName(i18n, one));
    const wrong = name === null && isStandard ? null : nameProblem(name ?? '', others);
    setProblem(wrong);
    if (wrong) return;
    const result = await act('editPipeline', { pipelineId: pipeline.id, name });
    if (result.ok || result.code === 'nothing-to-do') reset();
  }

  return (
    <EditCard
      dirty={dirty}
      overtaken={overtaken}
      onSave={save}
      onDiscard={() => {
        reset();
        setProblem(null);
      }}
    >
      <Field
        layout="stack"
        label={<Trans>Name of the pipeline</Trans>}
        error={problem && i18n._(NAME_PROBLEMS[problem])}
      >
        {(control) => (
          <TextInput
            {...control}
            aria-label={t`Name of the pipeline`}
            placeholder={isStandard ? pipelineName(i18n, { name: null }) : ''}
            maxLength={64}
            value={value}
            onChange={({ target }) => change(target.value)}
          />
        )}
      </Field>
    </EditCard>
  );
}
