import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { startOfDay } from '../../utils/pipeline/dates.ts';
import type { ProposalSums } from '../../utils/pipeline/proposal-sums.ts';
import { plainDate } from '../../utils/pipeline/row.ts';
import { useActs } from '../hooks/acts.ts';
import { focusNext, nextAct } from '../hooks/focus.ts';
import { openPrintPage, type Proposal } from '../hooks/proposal.ts';
import { useZone } from '../hooks/zone.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { FAILURES } from '../words/failures.ts';
import type { DraftSession } from './draft-session.ts';
import { isSound, type ReadForm } from './read-form.ts';

interface SendBarProps {
  row: Proposal;
  session: DraftSession;
  read: ReadForm;
  sums: ProposalSums | null;
  today: string;
  onChanged: () => void;
}

/** The end of the draft: whether it is saved, its printed page, and the act that freezes it. */
export function SendBar({ row, session, read, sums, today, onChanged }: SendBarProps) {
  const { i18n, t } = useLingui();
  const act = useActs();
  const zone = useZone();
  const [day, setDay] = useState(today);
  const [tried, setTried] = useState(false);
  const { saving, failure } = session.state();
  const dayError = !plainDate.safeParse(day).success || day > today;
  const missing = reasonsNot();

  function reasonsNot(): string[] {
    return [
      ...(isSound(read) ? [] : [t`Something above cannot be kept yet: look at the marked fields.`]),
      ...(read.readable.length > 0 ? [] : [t`It needs at least one line.`]),
      ...(sums ? [] : [t`Its total is too large.`]),
      ...(read.shared === null || read.shared === 10_000 ? [] : [t`Its instalments do not make up 100 %.`]),
    ];
  }

  async function send(): Promise<void> {
    setTried(true);
    if (missing.length > 0 || dayError || !(await session.saveNow())) return;
    const at = day === today ? new Date().toISOString() : startOfDay(day, zone);
    const result = await act('sendProposal', { proposalId: row.id, at, note: null });
    if (!result.ok) return;
    onChanged();
    focusNext('advance', 'proposal-answer');
  }

  async function print(): Promise<void> {
    await session.saveNow();
    openPrintPage(row.id);
  }

  async function discard(): Promise<void> {
    const result = await act('discardProposal', { proposalId: row.id });
    if (!result.ok) return;
    onChanged();
    focusNext('proposal-new');
  }

  return (
    <div className="space-y-2 border-t border-line px-4 py-3">
      <output className="block text-xs text-muted">
        {saving === 'saved' && <Trans>Saved</Trans>}
        {saving === 'saving' && <Trans>Saving …</Trans>}
        {saving === 'waiting' && <Trans>Kept on this device, not saved as the draft yet</Trans>}
        {failure && (
          <span className="text-bad">
            {i18n._(FAILURES[failure].title)}. {i18n._(FAILURES[failure].remedy)}
          </span>
        )}
      </output>
      {failure && (
        <Button size="sm" onClick={() => void session.saveNow()}>
          <Trans>Try again</Trans>
        </Button>
      )}
      <Field
        label={<Trans>Sent on</Trans>}
        error={dayError && <Trans>Write a day that is not in the future.</Trans>}
      >
        {(control) => (
          <TextInput
            {...control}
            type="date"
            max={today}
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
        )}
      </Field>
      {tried && missing.length > 0 && (
        <div role="alert" className="text-xs text-bad">
          <ul>
            {missing.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button ref={nextAct('proposal-send')} look="primary" onClick={() => void send()}>
          <Trans>Mark as sent</Trans>
        </Button>
        <Button onClick={() => void print()}>
          <Trans>Print</Trans>
        </Button>
        <Button look="quiet" className="-mx-2" onClick={() => void discard()}>
          <Trans>Discard the draft</Trans>
        </Button>
      </div>
    </div>
  );
}
