import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import type { Pipeline } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { Button } from '../ui/Button.tsx';
import { rampColour } from '../ui/ramp.ts';
import { TextInput } from '../ui/TextInput.tsx';
import { pipelineName, stageName } from '../words/stages.ts';
import { changedNames, namesOf } from './pipeline-names.ts';

/** One pipeline's names as a form: all are kept together, and taken back together. */
export function PipelineForm({ pipeline }: { pipeline: Pipeline }) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const [names, setNames] = useState(() => namesOf(pipeline));
  const changed = changedNames(pipeline, names);
  const renamed = Object.values(namesOf(pipeline)).some((name) => name !== '');

  function save(event: SubmitEvent): void {
    event.preventDefault();
    if (changed) void act('editPipeline', changed);
  }

  function reset(): void {
    const standard = Object.fromEntries(Object.keys(names).map((field) => [field, '']));
    const change = changedNames(pipeline, standard);
    if (change) void act('editPipeline', change, { said: t`Standard names are back` });
  }

  const field = (key: string, standard: string, label: string) => (
    <TextInput
      aria-label={label}
      placeholder={standard}
      maxLength={64}
      value={names[key] ?? ''}
      onChange={({ target }) => setNames({ ...names, [key]: target.value })}
    />
  );

  return (
    <form onSubmit={save} className="max-w-90 space-y-2">
      <div className="flex items-center gap-2 pb-2">
        <span className="w-24 shrink-0 font-[550]">
          <Trans>Pipeline</Trans>
        </span>
        {field('', pipelineName(i18n, { name: null }), t`Name of the pipeline`)}
      </div>
      <ol className="space-y-2">
        {pipeline.stages.map((stage, index) => {
          const standard = stageName(i18n, { ...stage, name: null });
          return (
            <li key={stage.id} className="flex items-center gap-2">
              <span
                aria-hidden="true"
                className="size-2 shrink-0 rounded-full forced-color-adjust-none"
                style={{ background: rampColour(index, pipeline.stages.length) }}
              />
              <span aria-hidden="true" className="w-20 shrink-0 truncate text-muted">
                {standard}
              </span>
              {field(stage.id, standard, t`Name of stage ${standard}`)}
            </li>
          );
        })}
      </ol>
      <div className="flex flex-wrap gap-2 pt-2">
        <Button type="submit" look="primary" disabled={!changed}>
          <Trans>Save names</Trans>
        </Button>
        <Button onClick={reset} disabled={!renamed}>
          <Trans>Back to standard names</Trans>
        </Button>
      </div>
    </form>
  );
}
