import { Trans } from '@lingui/react/macro';
import { usePipelines } from '../hooks/pipeline.ts';
import { PipelineForm } from './PipelineForm.tsx';

/** Names of the pipeline and its stages. */
export function PipelineSettings() {
  const pipelines = usePipelines();
  return (
    <>
      <p className="mb-3 text-muted">
        <Trans>
          Call the stages what your team calls them. An empty name is the standard one and follows the
          language.
        </Trans>
      </p>
      {pipelines?.map((pipeline) => (
        // A change from elsewhere, an undo for one, starts the form anew.
        <PipelineForm key={`${pipeline.id} ${pipeline.updatedAt}`} pipeline={pipeline} />
      ))}
    </>
  );
}
