import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Clock, Reply } from 'lucide-react';
import { useNow } from '../hooks/now.ts';
import { leaveFor } from '../hooks/pages.ts';
import type { TodayItem } from '../hooks/popup.ts';
import { roundMoney } from '../words/money.ts';
import { timeAgo, timeSince } from '../words/time.ts';

/** What fits beside the funnel without scrolling. The rest is a count: the panel's queue holds them all. */
const SHOWN = 3;

/** What needs the rep today, most pressing first, with the time it was worked out. */
export function Today({ entries, asOf }: { entries: TodayItem[]; asOf: string | null }) {
  const { i18n } = useLingui();
  if (asOf === null) {
    return (
      <p className="text-muted">
        <Trans>Not worked out yet.</Trans>
      </p>
    );
  }
  const when = i18n.date(new Date(asOf), { hour: 'numeric', minute: '2-digit' });
  const more = entries.length - SHOWN;
  return (
    <>
      {entries.length === 0 ? (
        <p className="text-muted">
          <Trans>Nobody waits for an answer and nothing has stalled.</Trans>
        </p>
      ) : (
        <ul className="-mx-2">
          {entries.slice(0, SHOWN).map((entry) => (
            <li key={`${entry.kind} ${entry.dealId}`}>
              <TodayLine entry={entry} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1 text-xs text-faint">
        {more > 0 && (
          <>
            <Plural value={more} one="and # more, in the panel" other="and # more, in the panel" /> ·{' '}
          </>
        )}
        <Trans>as of {when}</Trans>
      </p>
    </>
  );
}

function TodayLine({ entry }: { entry: TodayItem }) {
  const { i18n } = useLingui();
  const now = useNow();
  const waiting = entry.kind === 'answer-waiting';
  const ago = timeAgo(i18n, entry.since, now);
  const span = timeSince(i18n, entry.since, now);
  const Icon = waiting ? Reply : Clock;
  return (
    <button
      type="button"
      onClick={() => leaveFor(`/people/${entry.personId}`)}
      className="flex min-h-8 w-full items-center gap-2 rounded-md px-2 text-left hover:bg-hover"
    >
      <Icon aria-hidden size={14} className={waiting ? 'shrink-0 text-accent' : 'shrink-0 text-warn'} />
      <span className="flex min-w-0 grow gap-1">
        <b className="truncate font-semibold">{entry.fullName}</b>
        <span className="shrink-0 text-muted">
          {waiting ? <Trans>wrote {ago}</Trans> : <Trans>quiet for {span}</Trans>}
        </span>
      </span>
      {entry.value && <span className="shrink-0 text-muted">{roundMoney(i18n, entry.value)}</span>}
    </button>
  );
}
