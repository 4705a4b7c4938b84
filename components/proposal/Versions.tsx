import { Trans, useLingui } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import { formatDay, localDay } from '../../utils/pipeline/dates.ts';
import { fieldsOf } from '../../utils/pipeline/proposal-fields.ts';
import type { Proposal, ProposalState } from '../../utils/pipeline/proposal.ts';
import { sumsOf } from '../../utils/pipeline/proposal-sums.ts';
import { openPrintPage } from '../hooks/proposal.ts';
import { useZone } from '../hooks/zone.ts';
import { Chip } from '../ui/Chip.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PROPOSAL_STATES, totalText } from '../words/proposals.ts';
import { AnswerForm } from './AnswerForm.tsx';

interface VersionsProps {
  proposals: Proposal[];
  /** The rep's calendar day. */
  today: string;
  onChanged: () => void;
}

const TONES: Record<ProposalState, 'neutral' | 'accent' | 'ok' | 'bad'> = {
  draft: 'neutral',
  sent: 'accent',
  accepted: 'ok',
  declined: 'bad',
};

/** The versions of an offer, the latest first; the last one that was sent waits for its answer. */
export function Versions({ proposals, today, onChanged }: VersionsProps) {
  const waiting = proposals.findLast(({ state }) => state === 'sent');
  return (
    <ol>
      {proposals.toReversed().map((row) => (
        <li key={row.id} className="border-line py-2 not-first:border-t">
          <Version row={row} today={today} />
          {row.id === waiting?.id && <AnswerForm proposalId={row.id} onChanged={onChanged} />}
        </li>
      ))}
    </ol>
  );
}

function Version({ row, today }: { row: Proposal; today: string }) {
  const { i18n, t } = useLingui();
  const zone = useZone();
  const { version, state, validUntil } = row;
  const total = sumsOf(fieldsOf(row))?.total ?? null;
  const expired = state === 'sent' && validUntil !== null && validUntil < today;
  const day = (date: string) => formatDay(date, i18n.locale);
  return (
    <div className="flex items-start gap-2">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <strong className="font-semibold">
            <Trans>Version {version}</Trans>
          </strong>
          <Chip tone={TONES[state]}>{i18n._(PROPOSAL_STATES[state])}</Chip>
          <span className="ml-auto">{totalText(i18n, total, row.currency)}</span>
        </p>
        <p className="truncate text-muted">{row.title}</p>
        <p className="text-xs text-faint">
          {row.sentAt && <Trans>Sent {day(localDay(row.sentAt, zone))}</Trans>}
          {row.sentAt && validUntil && ' · '}
          {validUntil &&
            (expired ? (
              <span className="text-warn">
                <Trans>Expired {day(validUntil)}</Trans>
              </span>
            ) : (
              <Trans>Valid until {day(validUntil)}</Trans>
            ))}
        </p>
      </div>
      <IconButton
        label={t`Open the page of version ${version} to print it`}
        icon={<Printer aria-hidden="true" />}
        onClick={() => openPrintPage(row.id)}
      />
    </div>
  );
}
