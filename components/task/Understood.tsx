import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarCheck, CalendarX } from 'lucide-react';
import type { ReactNode } from 'react';
import { dueWords, repeatWords } from '../words/tasks.ts';
import type { NewTaskState } from './use-new-task.ts';

/** What will be saved, in words, as it is typed: "Call Ana · Thu, Nov 27, 9:00 AM"; or why no day was understood. */
export function Understood({ task, today }: { task: NewTaskState; today: string }) {
  const { i18n } = useLingui();
  const { title, due, when, reading } = task;
  return (
    <output className="flex items-start gap-1.5 [&_svg]:mt-[3px] [&_svg]:size-3.5 [&_svg]:shrink-0">
      {due ? (
        <>
          <CalendarCheck aria-hidden="true" className="text-accent" />
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {title && <>{title} · </>}
            <strong className="font-semibold">{dueWords(due, today, i18n.locale)}</strong>
            {when.repeats && <span className="text-muted"> · {repeatWords(i18n, when.repeats)}</span>}
          </span>
        </>
      ) : (
        <>
          <CalendarX aria-hidden="true" className="text-warn" />
          <span className="text-muted">{reading.kind === 'refused' ? REASONS[reading.reason] : UNSAID}</span>
        </>
      )}
    </output>
  );
}

const UNSAID = <Trans>No day yet: write one (“tomorrow at 9”) or choose it below.</Trans>;

const REASONS: Record<'no-such-day' | 'no-such-time' | 'past', ReactNode> = {
  'no-such-day': <Trans>There is no such day. Write another one or choose it below.</Trans>,
  'no-such-time': <Trans>There is no such time. Write another one or choose it below.</Trans>,
  past: <Trans>That has passed. Write a day to come or choose it below.</Trans>,
};
