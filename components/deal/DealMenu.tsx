import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeft, ArrowRight, Ellipsis, Plus } from 'lucide-react';
import type { Stage } from '../../utils/pipeline/pipeline.ts';
import { useActs } from '../hooks/acts.ts';
import type { DealView } from '../hooks/people.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { stageName } from '../words/stages.ts';

interface DealMenuProps {
  view: DealView;
  personId: string;
  onMove: (stage: Stage) => void;
}

/** The acts on a deal that are not the next one. */
export function DealMenu({ view, personId, onMove }: DealMenuProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const { stages } = view.pipeline;
  return (
    <Menu
      trigger={
        <Button size="lg" aria-label={t`More about this deal`}>
          <Ellipsis aria-hidden="true" className="size-4" />
        </Button>
      }
    >
      <MenuGroup label={<Trans>Move to</Trans>}>
        {stages.map((stage, index) => (
          <MenuItem
            key={stage.id}
            disabled={index === view.stageIndex}
            icon={
              index < view.stageIndex ? <ArrowLeft aria-hidden="true" /> : <ArrowRight aria-hidden="true" />
            }
            hint={index === view.stageIndex ? t`now` : null}
            onSelect={() => onMove(stage)}
          >
            {stageName(i18n, stage)}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuSeparator />
      <MenuItem
        icon={<Plus aria-hidden="true" />}
        onSelect={() => void act('openDeal', { personId, title: null, source: null })}
      >
        <Trans>Open a further deal</Trans>
      </MenuItem>
    </Menu>
  );
}
