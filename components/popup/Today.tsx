import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ObstacleIcon } from '../deal/ObstacleIcon.tsx';
import { useNow } from '../hooks/now.ts';
import { leaveFor } from '../hooks/pages.ts';
import type { TodayItem } from '../hooks/popup.ts';
import { roundMoney } from '../words/money.ts';
import { todayWords } from '../words/today.ts';

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
          <Trans>Nobody waits, nothing is due, and nothing stands in the way.</Trans>
        </p>
      ) : (
        <ul className="-mx-2">
          {entries.slice(0, SHOWN).map((entry) => (
            <li key={`${entry.kind} ${entry.dealId ?? entry.taskId}`}>
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
  const { kind, personId, fullName, title, value } = entry;
  const calm = kind === 'answer-owed' || kind === 'task-due';
  const words = (
    <>
      <ObstacleIcon kind={kind} className={`size-3.5 shrink-0 ${calm ? 'text-accent' : 'text-warn'}`} />
      <span className="flex min-w-0 grow gap-1">
        <b className="max-w-3/5 shrink-0 truncate font-semibold">{fullName ?? title}</b>
        <span className={fullName !== null && title !== null ? 'truncate text-muted' : 'shrink-0 text-muted'}>
          {todayWords(i18n, entry, now)}
          {fullName !== null && title !== null && `: ${title}`}
        </span>
      </span>
      {value && <span className="shrink-0 text-muted">{roundMoney(i18n, value)}</span>}
    </>
  );
  const shape = 'flex min-h-8 w-full items-center gap-2 rounded-md px-2 text-left';
  if (personId === null) return <div className={shape}>{words}</div>;
  return (
    <button
      type="button"
      onClick={() => leaveFor(`/people/${personId}`)}
      className={`${shape} hover:bg-hover`}
    >
      {words}
    </button>
  );
}
