import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Pipeline, Stage } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { stageName } from '../words/stages.ts';

interface RemoveStageProps {
  pipeline: Pipeline;
  stage: Stage;
  /** Deals that stand there, whatever became of them. */
  deals: number;
  onClose: () => void;
}

/** Asks where the deals of a stage go before it is removed. */
export function RemoveStage({ pipeline, stage, deals, onClose }: RemoveStageProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const index = pipeline.stages.findIndex(({ id }) => id === stage.id);
  const others = pipeline.stages.filter(({ id }) => id !== stage.id);
  const [to, setTo] = useState(pipeline.stages[index === 0 ? 1 : index - 1]?.id ?? '');
  const name = stageName(i18n, stage);

  async function remove(): Promise<void> {
    const input = { pipelineId: pipeline.id, stages: others, moves: { [stage.id]: to } };
    const result = await act('editPipeline', input, { said: t`Stage ${name} removed` });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={<Trans>Remove the stage {name}?</Trans>}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Keep it</Trans>
          </Button>
          <Button look="danger" onClick={() => void remove()}>
            <Trans>Remove</Trans>
          </Button>
        </>
      }
    >
      {deals === 0 ? (
        <p>
          <Trans>No deal stands there.</Trans>
        </p>
      ) : (
        <div className="space-y-3">
          <p>
            <Plural
              value={deals}
              one="# deal stands there. It keeps its history."
              other="# deals stand there, open, parked, lost and won together. Each keeps its history."
            />
          </p>
          <Field layout="stack" label={<Trans>They go to</Trans>}>
            {(control) => (
              <Select {...control} value={to} onChange={({ target }) => setTo(target.value)}>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {stageName(i18n, other)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      )}
    </Dialog>
  );
}
