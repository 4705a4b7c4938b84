import { useLingui } from '@lingui/react/macro';
import { ChevronRight } from 'lucide-react';
import type { DealView } from '../hooks/people.ts';
import { Chip } from '../ui/Chip.tsx';
import { ENDS } from '../words/closing.ts';
import { STATUSES } from '../words/deals.ts';
import { roundMoney } from '../words/money.ts';
import { stageName } from '../words/stages.ts';

interface DealFoldedProps {
  view: DealView;
  fallbackTitle: string;
  onTake: () => void;
}

/** A deal that is not in hand, as one line that takes it into hand. */
export function DealFolded({ view: { deal, pipeline, stageIndex }, fallbackTitle, onTake }: DealFoldedProps) {
  const { i18n, t } = useLingui();
  const title = deal.title ?? fallbackTitle;
  // Where an open one stands; of the others, what became of them.
  const open = deal.status === 'open' ? pipeline.stages[stageIndex] : undefined;
  return (
    <button
      type="button"
      title={t`Work on this deal`}
      onClick={onTake}
      className="flex min-h-9 w-full items-center gap-2 border-t border-line px-4 py-1 text-left hover:bg-hover focus-visible:-outline-offset-2"
    >
      <span className="line-clamp-2 min-w-0 flex-1 [overflow-wrap:anywhere]">{title}</span>
      {deal.value && <span className="shrink-0 text-muted">{roundMoney(i18n, deal.value)}</span>}
      <Chip
        tone={deal.status === 'won' && !deal.ended ? 'ok' : deal.status === 'open' ? 'accent' : 'neutral'}
      >
        {deal.ended
          ? i18n._(ENDS[deal.ended.kind])
          : open
            ? stageName(i18n, open)
            : i18n._(STATUSES[deal.status])}
      </Chip>
      <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-faint" />
    </button>
  );
}
