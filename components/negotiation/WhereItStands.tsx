import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { belowFloor, type Standing } from '../../utils/pipeline/concessions.ts';
import type { Deal } from '../../utils/pipeline/deal.ts';
import { formatMoney } from '../../utils/pipeline/money.ts';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { Floor } from './Floor.tsx';
import { Moved } from './Moved.tsx';

interface WhereItStandsProps {
  deal: Deal;
  standing: Standing;
  /** Nothing can be changed: the deal is lost or parked. */
  still: boolean;
  onChanged: () => void;
}

/** Prices, gap and floor at one glance, and in words how the two sides got there. */
export function WhereItStands({ deal, standing, still, onChanged }: WhereItStandsProps) {
  const { i18n } = useLingui();
  const { currency, us, them, gap, lastMover, otherCurrency } = standing;
  const show = (amount: number) => formatMoney({ amount, currency }, i18n.locale);
  const [ours, theirs] = [us.prices.at(-1)?.price, them.prices.at(-1)?.price];
  const under = ours !== undefined && belowFloor({ amount: ours, currency }, deal.floor);
  return (
    <Section title={<Trans>Where it stands</Trans>}>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-0.5 tabular-nums">
        <Figure name={<Trans>Our price</Trans>}>{ours === undefined ? '–' : show(ours)}</Figure>
        <Figure name={<Trans>Their price</Trans>}>{theirs === undefined ? '–' : show(theirs)}</Figure>
        <Figure name={<Trans>Gap</Trans>}>
          {gap === null ? '–' : gap > 0 ? show(gap) : <Trans>none: the prices have met</Trans>}
        </Figure>
        <Figure name={<Trans>Floor</Trans>}>
          {still ? (
            deal.floor ? (
              formatMoney(deal.floor, i18n.locale)
            ) : (
              '–'
            )
          ) : (
            <Floor deal={deal} currency={currency} onChanged={onChanged} />
          )}
        </Figure>
      </dl>
      {under && deal.floor && (
        <div className="mt-2">
          <Notice tone="warn" title={<Trans>Our price is below the floor</Trans>}>
            <Trans>
              {show(ours)} is {show(deal.floor.amount - ours)} less than the least you set.
            </Trans>
          </Notice>
        </div>
      )}
      <div className="mt-1.5 text-muted">
        <Moved side="us" movement={us} show={show} />
        <Moved side="them" movement={them} show={show} />
        {lastMover && (
          <p>
            {lastMover === 'us' ? (
              <Trans>The last move was ours.</Trans>
            ) : (
              <Trans>The last move was theirs.</Trans>
            )}
          </p>
        )}
        {otherCurrency.length > 0 && (
          <p>
            <Trans>
              Left out, because their price is in another currency than {currency}: round{' '}
              {new Intl.ListFormat(i18n.locale).format(otherCurrency.map((number) => i18n.number(number)))}.
            </Trans>
          </p>
        )}
      </div>
      <Returned standing={standing} />
    </Section>
  );
}

function Figure({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="min-h-6 leading-6 font-semibold [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}

/** One concession may wait for its answer; two in a row are a habit. */
const HABIT = 2;

function Returned({ standing: { us, them } }: { standing: Standing }) {
  if (us.unreturned >= HABIT) {
    return (
      <div className="mt-2">
        <Notice tone="warn" title={<Trans>They gave nothing for our last {us.unreturned} concessions</Trans>}>
          <Trans>Ask for something in return before the next one.</Trans>
        </Notice>
      </div>
    );
  }
  if (them.unreturned < HABIT) return null;
  return (
    <p className="text-muted">
      <Trans>We gave nothing for their last {them.unreturned} concessions.</Trans>
    </p>
  );
}
