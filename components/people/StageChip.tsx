import { Trans } from '@lingui/react/macro';
import type { DealStatus } from '../../utils/pipeline/deal.ts';
import { rampColour } from '../ui/ramp.ts';

interface Props {
  stageIndex: number | null;
  status: DealStatus | null;
  /** Names of the pipeline's stages, in order. */
  stages: readonly string[];
}

/** Where a person stands: the stage's colour and name, and how the deal ended if it did. */
export function StageChip({ stageIndex, status, stages }: Props) {
  if (stageIndex === null) return null;
  const ended = status === 'lost' || status === 'parked';
  return (
    <span className="inline-flex max-w-full items-center gap-1.5 whitespace-nowrap">
      <span
        aria-hidden
        className="size-2 shrink-0 rounded-full forced-color-adjust-none"
        style={{ background: ended ? 'var(--line-strong)' : rampColour(stageIndex, stages.length) }}
      />
      <span className={ended ? 'truncate text-muted' : 'truncate'}>
        {status === 'lost' ? (
          <Trans>Lost</Trans>
        ) : status === 'parked' ? (
          <Trans>Parked</Trans>
        ) : (
          stages[stageIndex]
        )}
      </span>
    </span>
  );
}
