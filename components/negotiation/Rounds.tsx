import { Trans, useLingui } from '@lingui/react/macro';
import type { PriceStep, Standing } from '../../utils/pipeline/concessions.ts';
import type { Round } from '../../utils/pipeline/negotiation.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Section } from '../ui/Section.tsx';
import { RoundItem } from './RoundItem.tsx';

interface RoundsProps {
  rounds: readonly Round[];
  standing: Standing;
  still: boolean;
  onChanged: () => void;
}

/** The ledger: every move, the newest first. */
export function Rounds({ rounds, standing, still, onChanged }: RoundsProps) {
  const { t } = useLingui();
  const steps = new Map<string, PriceStep>(
    [...standing.us.prices, ...standing.them.prices].map((step) => [step.roundId, step]),
  );
  return (
    <Section
      title={<Trans>Rounds</Trans>}
      aside={<span className="text-sm text-muted">{rounds.length || ''}</span>}
    >
      {rounds.length === 0 ? (
        <EmptyState title={<Trans>No moves yet</Trans>}>
          <Trans>
            Write down each price, ask and gift as it is made: what was conceded, and for what, then shows
            here.
          </Trans>
        </EmptyState>
      ) : (
        <ol aria-label={t`Rounds, newest first`}>
          {rounds.toReversed().map((round) => (
            <RoundItem
              key={round.id}
              round={round}
              step={steps.get(round.id) ?? null}
              still={still}
              onChanged={onChanged}
            />
          ))}
        </ol>
      )}
    </Section>
  );
}
