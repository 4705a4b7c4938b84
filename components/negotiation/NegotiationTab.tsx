import { Trans } from '@lingui/react/macro';
import { currencyOf, standingOf } from '../../utils/pipeline/concessions.ts';
import { useSettings } from '../hooks/settings.ts';
import type { DealTabProps } from '../person/deal-tab.ts';
import { Notice } from '../ui/Notice.tsx';
import { Agreement } from './Agreement.tsx';
import { NewRound } from './NewRound.tsx';
import { OpenAsks } from './OpenAsks.tsx';
import { Rounds } from './Rounds.tsx';
import { WhereItStands } from './WhereItStands.tsx';

/** The negotiation of a deal as a ledger: where it stands, what waits for an answer, and every move. */
export default function NegotiationTab({ facts, onChanged }: DealTabProps) {
  const { deal, rounds } = facts;
  const settled = useSettings()?.currency ?? 'EUR';
  const currency = currencyOf(deal, rounds) ?? settled;
  const standing = standingOf(rounds, currency);
  const still = deal.status === 'lost' || deal.status === 'parked';
  const shared = { standing, still, onChanged };
  return (
    <div>
      {still && (
        <div className="px-4 pt-3">
          <Notice title={<Trans>This negotiation rests</Trans>}>
            <Trans>The deal is lost or parked. Open it again to go on with it.</Trans>
          </Notice>
        </div>
      )}
      <WhereItStands deal={deal} {...shared} />
      <OpenAsks {...shared} />
      {!still && <NewRound deal={deal} currency={currency} onChanged={onChanged} />}
      <Agreement facts={facts} currency={currency} still={still} onChanged={onChanged} />
      <Rounds rounds={rounds} {...shared} />
    </div>
  );
}
