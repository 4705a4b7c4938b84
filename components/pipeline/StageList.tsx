import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Pipeline, Stage } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { useDealsPerStage, useThresholds } from '../hooks/stages.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { rampColour } from '../ui/ramp.ts';
import { stageName } from '../words/stages.ts';
import { AddStage } from './AddStage.tsx';
import { RemoveStage } from './RemoveStage.tsx';
import { StageEditor } from './StageEditor.tsx';

/** The stages of a pipeline in order: opened to be edited, moved by arrows or Alt with an arrow key, added, removed. */
export function StageList({ pipeline }: { pipeline: Pipeline }) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const deals = useDealsPerStage(pipeline.id);
  const thresholds = useThresholds(pipeline);
  const [open, setOpen] = useState<string | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const { stages } = pipeline;
  const order = stages.map(({ id }) => id).join(' ');
  const list = useRef<HTMLOListElement>(null);
  /** The row that was moved, and the order before. */
  const moved = useRef<{ id: string; from: string } | null>(null);
  const leaving = stages.find(({ id }) => id === removing);

  // A row that changes places loses the focus it had.
  useEffect(() => {
    if (!moved.current || moved.current.from === order) return;
    list.current?.querySelector<HTMLElement>(`[data-stage="${CSS.escape(moved.current.id)}"]`)?.focus();
    moved.current = null;
  }, [order]);

  function move(stage: Stage, by: -1 | 1): void {
    const index = stages.indexOf(stage);
    const place = index + by + 1;
    if (place < 1 || place > stages.length) return;
    moved.current = { id: stage.id, from: order };
    const next = stages.toSpliced(index, 1).toSpliced(index + by, 0, stage);
    const name = stageName(i18n, stage);
    void act(
      'editPipeline',
      { pipelineId: pipeline.id, stages: next },
      { said: t`${name} is stage ${place} now` },
    );
  }

  function onKeyDown(press: KeyboardEvent, stage: Stage): void {
    if (!press.altKey || (press.key !== 'ArrowUp' && press.key !== 'ArrowDown')) return;
    press.preventDefault();
    move(stage, press.key === 'ArrowUp' ? -1 : 1);
  }

  return (
    <section aria-labelledby="stages" className="border-t border-line py-4">
      <h2 id="stages" className="font-semibold">
        <Trans>Stages</Trans>
      </h2>
      <p className="mb-2 text-muted">
        <Trans>Open one to change it. Arrows, or Alt with an arrow key, move it.</Trans>
      </p>
      <ol ref={list}>
        {stages.map((stage, index) => {
          const name = stageName(i18n, stage);
          const standing = deals?.[stage.id] ?? 0;
          const isOpen = open === stage.id;
          const Chevron = isOpen ? ChevronDown : ChevronRight;
          return (
            <li key={stage.id} className="border-line not-first:border-t">
              <div className="flex items-center gap-1">
                <button
                  type="button"
                  data-stage={stage.id}
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? null : stage.id)}
                  onKeyDown={(press) => onKeyDown(press, stage)}
                  className="flex min-h-9 min-w-0 flex-1 flex-wrap items-center gap-x-2 rounded-md px-2 text-left hover:bg-hover focus-visible:-outline-offset-2"
                >
                  <Chevron aria-hidden="true" className="size-3.5 shrink-0 text-faint" />
                  <span
                    aria-hidden="true"
                    className="size-2 shrink-0 rounded-full forced-color-adjust-none"
                    style={{ background: rampColour(index, stages.length) }}
                  />
                  <span className="min-w-0 flex-1 truncate font-[550]">{name}</span>
                  <span
                    className={`shrink-0 text-sm text-muted ${standing === 0 ? 'max-[399px]:hidden' : ''}`}
                  >
                    <Plural value={standing} _0="no deals" one="# deal" other="# deals" />
                  </span>
                </button>
                <IconButton
                  label={t`Move up: ${name}`}
                  icon={<ArrowUp />}
                  disabled={index === 0}
                  onClick={() => move(stage, -1)}
                />
                <IconButton
                  label={t`Move down: ${name}`}
                  icon={<ArrowDown />}
                  disabled={index === stages.length - 1}
                  onClick={() => move(stage, 1)}
                />
              </div>
              {isOpen && (
                <div className="ml-2 border-l border-line-strong pl-4">
                  <StageEditor
                    pipeline={pipeline}
                    stage={stage}
                    threshold={thresholds?.[stage.id]}
                    onRemove={() => setRemoving(stage.id)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {adding ? (
        <AddStage pipeline={pipeline} onDone={() => setAdding(false)} />
      ) : (
        <Button look="quiet" onClick={() => setAdding(true)} disabled={stages.length >= 30}>
          <Plus aria-hidden="true" className="size-3.5" />
          <Trans>Add a stage</Trans>
        </Button>
      )}
      {leaving && (
        <RemoveStage
          pipeline={pipeline}
          stage={leaving}
          deals={deals?.[leaving.id] ?? 0}
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  );
}
