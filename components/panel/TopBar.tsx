import { Trans, useLingui } from '@lingui/react/macro';
import {
  ArrowLeft,
  History,
  House,
  LayoutDashboard,
  Menu as MenuIcon,
  Settings,
  Undo2,
  UserPlus,
} from 'lucide-react';
import { useState } from 'react';
import { PersonSearch } from '../people/PersonSearch.tsx';
import { focusNext } from '../hooks/focus.ts';
import { usePeopleSearch } from '../hooks/people.ts';
import { usePipelines } from '../hooks/pipeline.ts';
import { useLastUndoable } from '../hooks/run.ts';
import { openDashboard } from '../hooks/tab.ts';
import { useUndo } from '../hooks/undo.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { ACTS } from '../words/acts.ts';
import { stageName } from '../words/stages.ts';

interface TopBarProps {
  /** Counts up when a shortcut asks for the search. */
  searches: number;
  /** The rep has left what the page shows: there is a way back. */
  away: boolean;
  onBack: () => void;
  onOpen: (personId: string) => void;
  onAdd: () => void;
  onHome: () => void;
}

/** On every view: the way back, the search, and what is done less often. */
export function TopBar({ searches, away, onBack, onOpen, onAdd, onHome }: TopBarProps) {
  const { i18n, t } = useLingui();
  const [text, setText] = useState('');
  const hits = usePeopleSearch(text);
  const stages = usePipelines()?.[0]?.stages.map((stage) => stageName(i18n, stage)) ?? [];

  function open(personId: string): void {
    setText('');
    onOpen(personId);
    // Else the letters that log something would go into the search.
    focusNext('advance', 'log');
  }

  return (
    <header className="sticky top-0 z-10 flex items-center gap-1 border-b border-line bg-bg py-1.5 pr-2.5 pl-4">
      {away && (
        <IconButton
          className="-ml-2"
          label={t`Back to the page on screen`}
          icon={<ArrowLeft aria-hidden="true" />}
          onClick={onBack}
        />
      )}
      <PersonSearch
        key={searches}
        focusAtOnce={searches > 0}
        text={text}
        onText={setText}
        hits={hits}
        stages={stages}
        onOpen={open}
      >
        {(results) => (
          <div className="absolute inset-x-2 top-full z-20 mt-1 max-h-[70dvh] overflow-y-auto rounded-md border border-line-strong bg-surface p-1 shadow-lg shadow-black/10">
            {results}
          </div>
        )}
      </PersonSearch>
      <PanelMenu onAdd={onAdd} onHome={onHome} />
    </header>
  );
}

function PanelMenu({ onAdd, onHome }: Pick<TopBarProps, 'onAdd' | 'onHome'>) {
  const { i18n, t } = useLingui();
  const last = useLastUndoable();
  const undo = useUndo();
  const act = last ? i18n._(ACTS[last.name]) : '';
  return (
    <Menu trigger={<IconButton label={t`Menu`} icon={<MenuIcon aria-hidden="true" />} />}>
      <MenuItem
        icon={<Undo2 aria-hidden="true" />}
        disabled={!last}
        onSelect={() => last && void undo(last.operationId, { said: t`Undone: ${act}` })}
      >
        {last ? <Trans>Undo: {act}</Trans> : <Trans>Nothing to undo</Trans>}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<UserPlus aria-hidden="true" />} onSelect={onAdd}>
        <Trans>Add a person</Trans>
      </MenuItem>
      <MenuItem icon={<House aria-hidden="true" />} onSelect={onHome}>
        <Trans>Today</Trans>
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<LayoutDashboard aria-hidden="true" />} onSelect={() => void openDashboard()}>
        <Trans>Open the dashboard</Trans>
      </MenuItem>
      <MenuItem icon={<History aria-hidden="true" />} onSelect={() => void openDashboard('#/history')}>
        <Trans>History</Trans>
      </MenuItem>
      <MenuItem icon={<Settings aria-hidden="true" />} onSelect={() => void openDashboard('#/settings')}>
        <Trans>Settings</Trans>
      </MenuItem>
    </Menu>
  );
}
