import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PriceStep } from '../../utils/pipeline/concessions.ts';
import { formatInstant } from '../../utils/pipeline/dates.ts';
import { formatMoney } from '../../utils/pipeline/money.ts';
import type { Ask, Round } from '../../utils/pipeline/negotiation.ts';
import { useActs } from '../hooks/acts.ts';
import { useZone } from '../hooks/zone.ts';
import { Button } from '../ui/Button.tsx';
import { ASK_STATES, ASKS_OF, GIVES_OF, SIDES } from '../words/negotiation.ts';

interface RoundItemProps {
  round: Round;
  /** How its price moved; `null` without one in the deal's currency. */
  step: PriceStep | null;
  still: boolean;
  onChanged: () => void;
}

/** One move of the ledger. */
export function RoundItem({ round, step, still, onChanged }: RoundItemProps) {
  const { i18n } = useLingui();
  const zone = useZone();
  const { number, side, at, price, paymentTerms, scope, asks, gives, note, belowFloor } = round;
  return (
    <li className="border-line py-2 not-first:border-t">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <strong className="font-semibold">
          {i18n.number(number)} · {i18n._(SIDES[side])}
        </strong>
        <time dateTime={at} className="text-xs text-faint">
          {formatInstant(at, i18n.locale, zone)}
        </time>
        {price && (
          <span className="ml-auto text-right font-semibold tabular-nums">
            {formatMoney(price, i18n.locale)}
          </span>
        )}
      </p>
      {price && step && step.conceded !== 0 && <Step step={step} currency={price.currency} />}
      <dl className="grid gap-0.5">
        {belowFloor !== null && <Term name={<Trans>Below the floor</Trans>}>{belowFloor}</Term>}
        {paymentTerms !== null && <Term name={<Trans>Payment</Trans>}>{paymentTerms}</Term>}
        {scope !== null && <Term name={<Trans>Scope</Trans>}>{scope}</Term>}
        {asks.length > 0 && (
          <Term name={i18n._(ASKS_OF[side])}>
            <ul>
              {asks.map((ask) => (
                <AskedFor key={ask.id} round={round} ask={ask} still={still} onChanged={onChanged} />
              ))}
            </ul>
          </Term>
        )}
        {gives.length > 0 && (
          <Term name={i18n._(GIVES_OF[side])}>
            <ul>
              {gives.map(({ text, onlyFor }) => (
                <li key={`${text} ${onlyFor ?? ''}`}>
                  {text}
                  {onlyFor !== null && (
                    <span className="text-muted">
                      {' · '}
                      <Trans>only for “{onlyFor}”</Trans>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Term>
        )}
      </dl>
      {note !== null && <p className="[overflow-wrap:anywhere] whitespace-pre-wrap text-muted">{note}</p>}
    </li>
  );
}

function Step({ step: { conceded, share }, currency }: { step: PriceStep; currency: string }) {
  const { i18n } = useLingui();
  const amount = formatMoney({ amount: Math.abs(conceded), currency }, i18n.locale);
  const percent = i18n.number(Math.abs(share ?? 0) / 10_000, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <p className="text-right text-sm text-muted tabular-nums">
      {conceded > 0 ? (
        <Trans>
          conceded {amount} ({percent})
        </Trans>
      ) : (
        <Trans>
          took back {amount} ({percent})
        </Trans>
      )}
    </p>
  );
}

function Term({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[88px_minmax(0,1fr)] gap-x-2 max-[260px]:grid-cols-1">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}

type AskedForProps = Pick<RoundItemProps, 'round' | 'still' | 'onChanged'> & { ask: Ask };

function AskedFor({ round, ask, still, onChanged }: AskedForProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const { id, text, onlyFor, state, answer } = ask;

  async function reopen(): Promise<void> {
    const result = await act('answerAsk', { roundId: round.id, askId: id, state: 'open', answer: null });
    if (result.ok) onChanged();
  }

  return (
    <li>
      {text}
      <span className="text-muted">
        {onlyFor !== null && (
          <>
            {' · '}
            <Trans>only for “{onlyFor}”</Trans>
          </>
        )}
        {' · '}
        {i18n._(ASK_STATES[state])}
        {answer !== null && `: ${answer}`}
      </span>
      {state !== 'open' && !still && (
        <Button
          look="quiet"
          size="sm"
          className="min-h-0 py-0"
          aria-label={t`Open again: ${text}`}
          onClick={() => void reopen()}
        >
          <Trans>Open again</Trans>
        </Button>
      )}
    </li>
  );
}
