import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeft, ArrowRight, CircleX, Ellipsis, Moon, Plus, RotateCcw, Shuffle, Tag } from 'lucide-react';
import type { Stage } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import { nextAct } from '../hooks/focus.ts';
import type { DealView } from '../hooks/people.ts';
import { usePipelines } from '../hooks/pipeline.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { pipelineName, stageName } from '../words/stages.ts';
import type { Asking } from './asks.ts';

interface DealMenuProps {
  view: DealView;
  personId: string;
  onMove: (stage: Stage) => void;
  onAsk: (asking: Asking) => void;
}

/** The acts on a deal that are not the next one. What needs words is asked in place, in the card. */
export function DealMenu({ view, personId, onMove, onAsk }: DealMenuProps) {
  const { i18n, t } = useLingui();
  const { deal, stageIndex, pipeline } = view;
  const goesOn = deal.status === 'open' || deal.status === 'won';
  const stands = pipeline.stages.some(({ id }) => id === deal.stage.id);
  return (
    <Menu
      trigger={
        <Button ref={nextAct('deal-menu')} size="lg" aria-label={t`More about this deal`}>
          <Ellipsis aria-hidden="true" className="size-4" />
        </Button>
      }
    >
      {goesOn && (
        <>
          <MenuGroup label={<Trans>Move to</Trans>}>
            {pipeline.stages.map((stage, index) => {
              const here = stands && index === stageIndex;
              return (
                <MenuItem
                  key={stage.id}
                  disabled={here}
                  icon={
                    index < stageIndex ? <ArrowLeft aria-hidden="true" /> : <ArrowRight aria-hidden="true" />
                  }
                  hint={here ? t`now` : null}
                  onSelect={() => onMove(stage)}
                >
                  {stageName(i18n, stage)}
                </MenuItem>
              );
            })}
          </MenuGroup>
          <MenuSeparator />
        </>
      )}
      {deal.status === 'open' && (
        <>
          <MenuItem icon={<Moon aria-hidden="true" />} onSelect={() => onAsk({ kind: 'park' })}>
            <Trans>Park until a day</Trans>
          </MenuItem>
          <MenuItem icon={<CircleX aria-hidden="true" />} onSelect={() => onAsk({ kind: 'lose' })}>
            <Trans>Mark as lost</Trans>
          </MenuItem>
        </>
      )}
      {deal.status !== 'open' && (
        <MenuItem icon={<RotateCcw aria-hidden="true" />} onSelect={() => onAsk({ kind: 'reopen' })}>
          <Trans>Reopen</Trans>
        </MenuItem>
      )}
      <MenuItem icon={<Tag aria-hidden="true" />} onSelect={() => onAsk({ kind: 'tags' })}>
        <Trans>Tags</Trans>
      </MenuItem>
      <Further view={view} personId={personId} onAsk={onAsk} />
    </Menu>
  );
}

/** A further deal, and this one in another pipeline: choices only where there are several. */
function Further({ view: { deal, pipeline }, personId, onAsk }: Omit<DealMenuProps, 'onMove'>) {
  const { i18n } = useLingui();
  const act = useActs();
  const pipelines = usePipelines() ?? [];
  // What a customer buys after the first deal grew out of it.
  const linkedFrom = { dealId: deal.id, kind: 'further-need' as const };

  const open = (pipelineId: string | undefined): void =>
    void act('openDeal', {
      personId,
      title: null,
      source: null,
      ...(pipelineId && { pipelineId }),
      ...(deal.status === 'won' && { linkedFrom }),
    });

  if (pipelines.length <= 1) {
    return (
      <>
        <MenuSeparator />
        <MenuItem icon={<Plus aria-hidden="true" />} onSelect={() => open(undefined)}>
          <Trans>Open a further deal</Trans>
        </MenuItem>
      </>
    );
  }
  return (
    <>
      {pipelines.some(({ id }) => id !== pipeline.id) && deal.status === 'open' && (
        <MenuItem icon={<Shuffle aria-hidden="true" />} onSelect={() => onAsk({ kind: 'pipeline' })}>
          <Trans>Move to another pipeline</Trans>
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuGroup label={<Trans>Open a further deal in</Trans>}>
        {pipelines.map((one) => (
          <MenuItem key={one.id} icon={<Plus aria-hidden="true" />} onSelect={() => open(one.id)}>
            {pipelineName(i18n, one)}
          </MenuItem>
        ))}
      </MenuGroup>
    </>
  );
}
