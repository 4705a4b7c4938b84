import { Plural, useLingui } from '@lingui/react/macro';
import type { Movement } from '../../utils/pipeline/concessions.ts';
import type { Side } from '../../utils/pipeline/negotiation.ts';

interface MovedProps {
  side: Side;
  movement: Movement;
  /** An amount of minor units as money. */
  show: (amount: number) => string;
}

/** How far a side has come, in how many steps, and how large a step is on average: the concession rate. */
export function Moved({ side, movement: { prices, total, share, concessions, rate }, show }: MovedProps) {
  const { i18n, t } = useLingui();
  if (prices.length < 2) return null;
  const amount = show(Math.abs(total));
  if (total < 0) {
    return (
      <p>
        {side === 'us'
          ? t`Our price is ${amount} above our first.`
          : t`Their price is ${amount} below their first.`}
      </p>
    );
  }
  if (rate === null || total === 0) {
    return <p>{side === 'us' ? t`Our price is where it began.` : t`Their price is where it began.`}</p>;
  }
  const percent = i18n.number((share ?? 0) / 10_000, { style: 'percent', maximumFractionDigits: 1 });
  const each = show(rate);
  return (
    <p>
      {side === 'us' ? (
        <Plural
          value={concessions}
          one={`We came down ${amount} (${percent}) in one step.`}
          other={`We came down ${amount} (${percent}) in # steps, ${each} each on average.`}
        />
      ) : (
        <Plural
          value={concessions}
          one={`They came up ${amount} (${percent}) in one step.`}
          other={`They came up ${amount} (${percent}) in # steps, ${each} each on average.`}
        />
      )}
    </p>
  );
}
