import { useLingui } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { usePipelines } from '../hooks/pipeline.ts';
import { Select } from '../ui/Select.tsx';
import { pipelineName } from '../words/stages.ts';

interface PipelineChoiceProps extends Omit<ComponentProps<typeof Select>, 'value' | 'onChange' | 'children'> {
  value: string;
  onChange: (pipelineId: string) => void;
  /** A pipeline that is no choice: the one something is to leave. */
  except?: string;
}

/** One of the rep's pipelines, the standard one first. Named by its field. */
export function PipelineChoice({ value, onChange, except, ...control }: PipelineChoiceProps) {
  const { i18n } = useLingui();
  const pipelines = usePipelines() ?? [];
  return (
    <Select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
      {pipelines
        .filter(({ id }) => id !== except)
        .map((pipeline) => (
          <option key={pipeline.id} value={pipeline.id}>
            {pipelineName(i18n, pipeline)}
          </option>
        ))}
    </Select>
  );
}
