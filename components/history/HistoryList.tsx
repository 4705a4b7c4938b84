import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { localDay, relativeDay } from '../../utils/pipeline/dates.ts';
import { useHistory, usePersonNames, type HistoryAbout, type HistoryEntry } from '../hooks/history.ts';
import { useNow } from '../hooks/now.ts';
import { usePipelines } from '../hooks/pipeline.ts';
import { useZone } from '../hooks/zone.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { othersIn } from '../words/activities.ts';
import { namesIn } from '../words/activity-names.ts';
import { HistoryRow } from './HistoryRow.tsx';

/** How many are shown before the rep asks for more, and how many more then at first. */
const PAGE = 50;

interface HistoryListProps {
  about: HistoryAbout;
  personPage: ((personId: string) => string) | null;
}

/** What was done, day by day, newest first; whatever is in effect can be undone, however long ago it was. */
export function HistoryList({ about, personPage }: HistoryListProps) {
  const { i18n } = useLingui();
  const zone = useZone();
  const today = localDay(useNow().toISOString(), zone);
  const [limit, setLimit] = useState(PAGE);
  const page = useHistory(about, limit);
  const [shown, setShown] = useState(page);
  // While more is read, what is there stays: the list must not jump to its top.
  if (page && page !== shown) setShown(page);
  const entries = shown?.entries ?? [];
  const named = entries.flatMap(({ told }) => told.flatMap(({ detail }) => othersIn(detail)));
  const names = namesIn(i18n, usePipelines() ?? [], usePersonNames(named));
  if (!shown) return null;
  if (entries.length === 0) {
    return (
      <EmptyState title={<Trans>Nothing was done yet</Trans>}>
        <Trans>Whatever you do stands here and can be undone, also later.</Trans>
      </EmptyState>
    );
  }

  const time = new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'short', timeZone: zone });
  return (
    <>
      {byDay(entries, zone).map(([day, ofDay]) => (
        <section key={day} aria-label={relativeDay(day, today, i18n.locale)} className="mb-3">
          <h2 className="sticky top-0 bg-bg py-1 text-sm font-semibold text-muted first-letter:uppercase">
            {relativeDay(day, today, i18n.locale)}
          </h2>
          <ol>
            {ofDay.map((entry) => (
              <HistoryRow
                key={entry.operationId}
                entry={entry}
                names={names}
                personPage={personPage}
                time={time.format(new Date(entry.at))}
              />
            ))}
          </ol>
        </section>
      ))}
      {shown.next !== null && (
        <Button look="quiet" onClick={() => setLimit(limit * 2)} busy={page === undefined}>
          <Trans>Show earlier</Trans>
        </Button>
      )}
    </>
  );
}

/** Entries by the rep's calendar day, in their order. */
function byDay(entries: readonly HistoryEntry[], zone: string): [string, HistoryEntry[]][] {
  const days: [string, HistoryEntry[]][] = [];
  for (const entry of entries) {
    const day = localDay(entry.at, zone);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(entry);
    else days.push([day, [entry]]);
  }
  return days;
}
