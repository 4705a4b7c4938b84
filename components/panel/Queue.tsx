import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { formatMoney } from '../../utils/pipeline/money.ts';
import { ObstacleIcon } from '../deal/ObstacleIcon.tsx';
import { useActs } from '../hooks/acts.ts';
import { useNow } from '../hooks/now.ts';
import { useShortcutKeys } from '../hooks/shortcut-keys.ts';
import type { TodayItem } from '../hooks/pipeline.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Section } from '../ui/Section.tsx';
import { todayWords } from '../words/today.ts';
import { useQueue } from './use-queue.ts';

interface QueueProps {
  /** Takes no room while it is empty. */
  quiet?: boolean;
  onOpen: (personId: string) => void;
}

/** What needs the rep today, most pressing first. */
export function Queue({ quiet = false, onOpen }: QueueProps) {
  const queue = useQueue();
  const keys = useShortcutKeys()['next-in-queue'];
  if (!queue || (quiet && queue.length === 0)) return null;
  return (
    <Section
      title={<Trans>Today</Trans>}
      aside={
        queue.length > 0 && (
          <span className="flex items-center gap-1.5 text-sm text-muted">
            {queue.length} {keys && <Kbd>{keys}</Kbd>}
          </span>
        )
      }
    >
      {queue.length === 0 ? (
        <p className="text-muted">
          <Trans>Nobody waits, nothing is due, and nothing stands in the way.</Trans>
        </p>
      ) : (
        <ul className="-mx-2">
          {queue.map((item) => (
            <li key={`${item.kind} ${item.dealId ?? item.taskId}`} className="flex items-start">
              <Line item={item} onOpen={onOpen} />
              {item.taskId !== null && <Done taskId={item.taskId} title={item.title ?? ''} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Finishes a task without leaving the queue. */
function Done({ taskId, title }: { taskId: string; title: string }) {
  const { t } = useLingui();
  const act = useActs();
  return (
    <IconButton
      label={t`Done: ${title}`}
      icon={<Check aria-hidden="true" />}
      className="mt-0.5 mr-1"
      onClick={() => void act('finishTask', { taskId, done: true })}
    />
  );
}

const SHAPE = 'flex min-h-8 min-w-0 flex-1 items-start gap-2 rounded-md px-2 py-1.5 text-left';

function Line({ item, onOpen }: { item: TodayItem; onOpen: (personId: string) => void }) {
  const { personId } = item;
  // A task about nobody leads nowhere: its tick is all there is to do.
  if (personId === null) {
    return (
      <div className={SHAPE}>
        <Words item={item} />
      </div>
    );
  }
  return (
    <button type="button" onClick={() => onOpen(personId)} className={`${SHAPE} hover:bg-hover`}>
      <Words item={item} />
    </button>
  );
}

function Words({ item }: { item: TodayItem }) {
  const { i18n } = useLingui();
  const now = useNow();
  const { kind, fullName, title, company, value, count, taskId } = item;
  const more = taskId === null ? 0 : count - 1;
  return (
    <>
      <ObstacleIcon
        kind={kind}
        className={`mt-[3px] size-3.5 shrink-0 ${kind === 'answer-owed' || kind === 'task-due' ? 'text-accent' : 'text-warn'}`}
      />
      <span className="min-w-0 flex-1">
        <span className="font-[550]">{fullName ?? title}</span>{' '}
        <span className="text-muted">{todayWords(i18n, item, now)}</span>
        {fullName !== null && title !== null && (
          <span className="line-clamp-2 text-sm [overflow-wrap:anywhere]">
            {title}
            {more > 0 && (
              <span className="text-muted">
                {' '}
                <Plural value={more} one="and # more" other="and # more" />
              </span>
            )}
          </span>
        )}
        {company && <span className="block truncate text-sm text-muted">{company}</span>}
      </span>
      {value && <span className="shrink-0 text-muted">{formatMoney(value, i18n.locale)}</span>}
    </>
  );
}
