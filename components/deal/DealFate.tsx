import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatDay } from '../../utils/pipeline/dates.ts';
import type { Deal } from '../../utils/pipeline/deal.ts';
import { LOSS_REASONS, WIN_REASONS } from '../words/outcomes.ts';

/** What became of a deal: lost, parked, won, cancelled or churned, with its day and the reason. Nothing for an open one. */
export function DealFate({ deal }: { deal: Deal }) {
  const { i18n } = useLingui();
  const day = (on: string): string => formatDay(on, i18n.locale);
  const { lost, parked, won, ended } = deal;
  return (
    <>
      {deal.status === 'lost' && lost && (
        <Fate tone="bad" words={[i18n._(LOSS_REASONS[lost.reason]), lost.competitor, lost.note]}>
          <Trans>Lost on {day(lost.on)}</Trans>
        </Fate>
      )}
      {deal.status === 'parked' && parked && (
        <Fate tone="muted" words={[parked.reason]}>
          <Trans>Parked until {day(parked.until)}</Trans>
        </Fate>
      )}
      {deal.status === 'won' && won && (
        <Fate tone="ok" words={[won.reason && i18n._(WIN_REASONS[won.reason]), won.note]}>
          <Trans>Won on {day(won.on)}</Trans>
        </Fate>
      )}
      {ended && (
        <Fate tone="bad" words={[ended.reason]}>
          {ended.kind === 'cancelled' ? (
            <Trans>Cancelled on {day(ended.on)}</Trans>
          ) : (
            <Trans>Customer left on {day(ended.on)}</Trans>
          )}
        </Fate>
      )}
    </>
  );
}

interface FateProps {
  tone: 'ok' | 'bad' | 'muted';
  words: readonly (string | null)[];
  children: ReactNode;
}

const TONES = { ok: 'text-ok', bad: 'text-bad', muted: 'text-ink' } as const;

function Fate({ tone, words, children }: FateProps) {
  const said = words.filter(Boolean).join(' · ');
  return (
    <p className="mt-1.5 border-l-2 border-line-strong pl-2 [overflow-wrap:anywhere]">
      <span className={`font-semibold ${TONES[tone]}`}>{children}</span>
      {said && <span className="text-muted"> · {said}</span>}
    </p>
  );
}
