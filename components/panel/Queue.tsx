import { Trans, useLingui } from '@lingui/react/macro';
import { Clock, Reply } from 'lucide-react';
import { useNow } from '../hooks/now.ts';
import { useShortcutKeys } from '../hooks/shortcut-keys.ts';
import type { TodayItem } from '../hooks/pipeline.ts';
import { formatMoney } from '../../utils/pipeline/money.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { Section } from '../ui/Section.tsx';
import { timeAgo, timeSince } from '../words/time.ts';
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
          <Trans>Nobody waits for an answer and nothing has stalled.</Trans>
        </p>
      ) : (
        <ul className="-mx-2">
          {queue.map((item) => (
            <li key={`${item.kind}${item.dealId}`}>
              <Line item={item} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Line({ item, onOpen }: { item: TodayItem; onOpen: (personId: string) => void }) {
  const { i18n } = useLingui();
  const now = useNow();
  const waiting = item.kind === 'answer-waiting';
  const ago = timeAgo(i18n, item.since, now);
  const span = timeSince(i18n, item.since, now);
  const Icon = waiting ? Reply : Clock;
  return (
    <button
      type="button"
      onClick={() => onOpen(item.personId)}
      className="flex min-h-8 w-full items-start gap-2 rounded-md px-2 py-1.5 text-left hover:bg-hover"
    >
      <Icon
        aria-hidden="true"
        className={`mt-[3px] size-3.5 shrink-0 ${waiting ? 'text-accent' : 'text-warn'}`}
      />
      <span className="min-w-0 flex-1">
        <span className="font-[550]">{item.fullName}</span>{' '}
        <span className="text-muted">
          {waiting ? <Trans>wrote {ago}</Trans> : <Trans>quiet for {span}</Trans>}
        </span>
        {item.company && <span className="block truncate text-sm text-muted">{item.company}</span>}
      </span>
      {item.value && <span className="shrink-0 text-muted">{formatMoney(item.value, i18n.locale)}</span>}
    </button>
  );
}
