import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatInstant, localDay } from '../../utils/pipeline/dates.ts';
import type { Pipeline } from '../../utils/pipeline/pipeline.ts';
import { usePersonNames } from '../hooks/history.ts';
import { useTimeline } from '../hooks/people.ts';
import { useZone } from '../hooks/zone.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { othersIn } from '../words/activities.ts';
import { namesIn } from '../words/activity-names.ts';
import { TimelineItem } from './TimelineItem.tsx';

/** How many are shown before the rep asks for more. */
const PAGE = 20;

interface TimelineProps {
  personId: string;
  pipelines: readonly Pipeline[];
  now: Date;
}

/** What happened with a person, newest first. */
export function Timeline({ personId, pipelines, now }: TimelineProps) {
  const { i18n } = useLingui();
  const zone = useZone();
  const [limit, setLimit] = useState(PAGE);
  const activities = useTimeline(personId, limit + 1);
  const people = usePersonNames(activities?.flatMap(({ detail }) => othersIn(detail)) ?? []);
  if (!activities) return null;

  if (activities.length === 0) {
    return (
      <div className="px-4 py-3">
        <EmptyState title={<Trans>Nothing has happened yet</Trans>}>
          <Trans>Log your first call or message: press L and the letter of the channel.</Trans>
        </EmptyState>
      </div>
    );
  }

  const names = namesIn(i18n, pipelines, people);

  return (
    <div className="px-4 py-2">
      <ol>
        {activities.slice(0, limit).map((activity) => (
          <li key={activity.id} className="grid grid-cols-[46px_minmax(0,1fr)] gap-2 py-1">
            <time
              dateTime={activity.at}
              title={formatInstant(activity.at, i18n.locale, zone)}
              className="text-faint"
            >
              {shortDay(localDay(activity.at, zone), localDay(now.toISOString(), zone), i18n.locale)}
            </time>
            <TimelineItem activity={activity} names={names} />
          </li>
        ))}
      </ol>
      {activities.length > limit && (
        <Button look="quiet" onClick={() => setLimit(limit + PAGE * 2)}>
          <Trans>Show earlier</Trans>
        </Button>
      )}
    </div>
  );
}

/** A day in the width of a margin: day and month, or month and year once the year is another. */
function shortDay(day: string, today: string, locale: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const form = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: 'short',
    ...(sameYear ? { day: 'numeric' } : { year: '2-digit' }),
  });
  return form.format(new Date(`${day}T00:00:00Z`));
}
