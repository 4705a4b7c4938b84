import { Trans } from '@lingui/react/macro';
import { localDay } from '../../utils/pipeline/dates.ts';
import { useZone } from '../hooks/zone.ts';
import type { DealTabProps } from '../person/deal-tab.ts';
import { Notice } from '../ui/Notice.tsx';
import { Care } from './Care.tsx';
import { Contract } from './Contract.tsx';
import { Delivery } from './Delivery.tsx';
import { Ended } from './Ended.tsx';
import { Further } from './Further.tsx';
import { Links } from './Links.tsx';
import { Satisfaction } from './Satisfaction.tsx';

/** From the contract to the care of a customer. What follows the signature begins with it. */
export default function ClosingTab({ card, facts, now, onChanged }: DealTabProps) {
  const today = localDay(now.toISOString(), useZone());
  const { deal, pipeline } = facts;
  const shared = { deal, today, onChanged };
  if (deal.status === 'lost' || deal.status === 'parked') {
    return (
      <div className="px-4 py-3">
        <Notice title={<Trans>There is nothing to close here now</Trans>}>
          <Trans>The deal is lost or parked. Open it again before a contract goes out.</Trans>
        </Notice>
        <Links deal={deal} />
      </div>
    );
  }
  return (
    <div>
      <Contract {...shared} />
      <Delivery {...shared} />
      {deal.status === 'won' ? (
        <>
          {!deal.ended && <Care {...shared} pipeline={pipeline} />}
          <Satisfaction {...shared} />
          <Further {...shared} personId={card.person.id} />
          <Links deal={deal} />
          <Ended {...shared} />
        </>
      ) : (
        <p className="border-t border-line px-4 py-3 text-muted">
          <Trans>Care dates, satisfaction and further needs begin with the signature.</Trans>
        </p>
      )}
    </div>
  );
}
