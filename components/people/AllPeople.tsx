import { Trans } from '@lingui/react/macro';
import { Users } from 'lucide-react';
import { usePeopleFeed, type PeopleSort } from '../hooks/people-feed.ts';
import { useShortcutKeys } from '../hooks/shortcut-keys.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { PeopleTable } from './PeopleTable.tsx';

interface Props {
  sort: PeopleSort;
  onSort: (sort: PeopleSort) => void;
  openId: string | null;
}

/** The whole list, as far as it has been scrolled. */
export function AllPeople({ sort, onSort, openId }: Props) {
  const { rows, state, more } = usePeopleFeed(sort);
  if (rows.length === 0 && state === 'end') return <NobodyYet />;
  return (
    <PeopleTable
      rows={rows}
      ended={state === 'end'}
      onMore={more}
      sort={sort}
      onSort={onSort}
      openId={openId}
    />
  );
}

function NobodyYet() {
  const key = useShortcutKeys()['open-panel'];
  return (
    <div className="max-w-110 px-4 py-8">
      <EmptyState icon={<Users aria-hidden />} title={<Trans>Nobody saved yet</Trans>}>
        <p>
          <Trans>Open a LinkedIn profile or a Gmail conversation, then open the side panel beside it.</Trans>{' '}
          {key && (
            <Trans>
              Its keys are <Kbd>{key}</Kbd>.
            </Trans>
          )}
        </p>
        <p className="mt-2">
          <Trans>Whoever you save there stands here, with company, stage and everything that happened.</Trans>
        </p>
      </EmptyState>
    </div>
  );
}
