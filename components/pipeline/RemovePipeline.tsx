import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { STANDARD_PIPELINE_ID, type Pipeline } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { useDealsPerStage } from '../hooks/stages.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { pipelineName } from '../words/stages.ts';
import { PipelineChoice } from './PipelineChoice.tsx';

/** Asks where the deals of a pipeline go before it is removed. */
export function RemovePipeline({ pipeline, onClose }: { pipeline: Pipeline; onClose: () => void }) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const standing = useDealsPerStage(pipeline.id);
  const [moveTo, setMoveTo] = useState(STANDARD_PIPELINE_ID);
  const name = pipelineName(i18n, pipeline);
  const deals = Object.values(standing ?? {}).reduce((sum, count) => sum + count, 0);

  async function remove(): Promise<void> {
    const input = { pipelineId: pipeline.id, moveTo };
    const result = await act('removePipeline', input, { said: t`Pipeline ${name} removed` });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={<Trans>Remove the pipeline {name}?</Trans>}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Keep it</Trans>
          </Button>
          <Button look="danger" disabled={!standing} onClick={() => void remove()}>
            <Trans>Remove</Trans>
          </Button>
        </>
      }
    >
      {deals === 0 ? (
        <p>
          <Trans>It has no deals.</Trans>
        </p>
      ) : (
        <div className="space-y-3">
          <p>
            <Plural
              value={deals}
              one="# deal begins anew in the first stage of another pipeline and keeps its history."
              other="# deals begin anew in the first stage of another pipeline and keep their history."
            />{' '}
            <Trans>Won ones stay in the stage of the same kind.</Trans>
          </p>
          <Field layout="stack" label={<Trans>They go to</Trans>}>
            {(control) => (
              <PipelineChoice {...control} except={pipeline.id} value={moveTo} onChange={setMoveTo} />
            )}
          </Field>
        </div>
      )}
    </Dialog>
  );
}
