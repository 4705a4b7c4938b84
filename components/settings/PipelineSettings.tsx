import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Copy, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { STANDARD_PIPELINE_ID, type Pipeline } from '../../utils/pipeline/pipeline.ts';
import { usePipelines } from '../hooks/pipeline.ts';
import { AddPipeline } from '../pipeline/AddPipeline.tsx';
import { CareCard } from '../pipeline/CareCard.tsx';
import { FrameCard } from '../pipeline/FrameCard.tsx';
import { PipelineNames } from '../pipeline/PipelineNames.tsx';
import { ProfileCard } from '../pipeline/ProfileCard.tsx';
import { RemovePipeline } from '../pipeline/RemovePipeline.tsx';
import { StageList } from '../pipeline/StageList.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { pipelineName } from '../words/stages.ts';

/** The rep's pipelines, and everything of the one in hand. */
export function PipelineSettings() {
  const pipelines = usePipelines();
  /** By id; one just added by its name, which no other has. */
  const [chosen, setChosen] = useState(STANDARD_PIPELINE_ID);
  if (!pipelines) return null;
  const here = pipelines.find(({ id, name }) => id === chosen || name === chosen) ?? pipelines[0];
  if (!here) return null;
  return (
    <>
      <PipelineList pipelines={pipelines} here={here} onChoose={setChosen} />
      <div key={here.id}>
        <PipelineNames pipeline={here} pipelines={pipelines} />
        <StageList pipeline={here} />
        <FrameCard pipeline={here} />
        <ProfileCard pipeline={here} />
        <CareCard pipeline={here} />
      </div>
    </>
  );
}

interface PipelineListProps {
  pipelines: readonly Pipeline[];
  here: Pipeline;
  onChoose: (idOrName: string) => void;
}

function PipelineList({ pipelines, here, onChoose }: PipelineListProps) {
  const { i18n, t } = useLingui();
  /** The pipeline to copy, empty for none; `null` while none is added. */
  const [adding, setAdding] = useState<string | null>(null);
  const [removing, setRemoving] = useState<Pipeline | null>(null);
  return (
    <section aria-label={t`Pipelines`} className="pb-3">
      <ul>
        {pipelines.map((pipeline) => {
          const name = pipelineName(i18n, pipeline);
          const count = pipeline.stages.length;
          return (
            <li key={pipeline.id} className="flex items-center gap-1 border-line not-first:border-t">
              <button
                type="button"
                aria-pressed={pipeline.id === here.id}
                onClick={() => onChoose(pipeline.id)}
                className="flex min-h-9 min-w-0 flex-1 items-center gap-2 rounded-md px-2 text-left hover:bg-hover focus-visible:-outline-offset-2 aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent"
              >
                <span className="min-w-0 flex-1 truncate">{name}</span>
                <span className="text-sm font-normal text-muted">
                  <Plural value={count} one="# stage" other="# stages" />
                </span>
              </button>
              <IconButton label={t`Copy ${name}`} icon={<Copy />} onClick={() => setAdding(pipeline.id)} />
              {pipeline.id !== STANDARD_PIPELINE_ID && (
                <IconButton
                  label={t`Remove ${name}`}
                  icon={<Trash2 />}
                  onClick={() => setRemoving(pipeline)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {adding === null ? (
        <Button look="quiet" onClick={() => setAdding('')}>
          <Plus aria-hidden="true" className="size-3.5" />
          <Trans>Add a pipeline</Trans>
        </Button>
      ) : (
        <AddPipeline
          key={adding}
          pipelines={pipelines}
          copyOf={adding}
          onAdded={onChoose}
          onDone={() => setAdding(null)}
        />
      )}
      {removing && <RemovePipeline pipeline={removing} onClose={() => setRemoving(null)} />}
    </section>
  );
}
