import { Trans, useLingui } from '@lingui/react/macro';
import { usePersonCard } from '../hooks/people.ts';
import { Button } from '../ui/Button.tsx';
import { usePanel } from './state.ts';
import type { View } from './view.ts';

interface OnScreenBarProps {
  /** What the page would show if nobody were pinned. */
  behind: View;
  pinned: string;
}

/** A person is pinned while the page is about somebody else: says whom, and lets go on request. */
export function OnScreenBar({ behind, pinned }: OnScreenBarProps) {
  const { t } = useLingui();
  const pin = usePanel((state) => state.pin);
  const other = behind.kind === 'person' && behind.personId !== pinned ? behind.personId : null;
  const card = usePersonCard(other);
  const name = other ? card?.person.fullName : nameOnPage(behind);
  if (!name) return null;
  return (
    <aside
      aria-label={t`On screen`}
      className="flex items-center gap-2 border-b border-line bg-accent-soft py-1 pr-2.5 pl-4"
    >
      <span className="min-w-0 flex-1 truncate text-sm">
        <Trans>{name} is on screen</Trans>
      </span>
      <Button look="quiet" size="sm" onClick={() => pin(null)}>
        <Trans>Show</Trans>
      </Button>
    </aside>
  );
}

function nameOnPage(behind: View): string | null {
  if (behind.kind === 'review') return behind.subject.person.fullName;
  if (behind.kind === 'unread') return `/in/${behind.page.address.slug ?? ''}`;
  return null;
}
