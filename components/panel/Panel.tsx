import { useEffect, useState } from 'react';
import { typedSubject } from '../capture/subject.ts';
import { HealthNotice } from '../data/HealthNotice.tsx';
import { focusNext, press } from '../hooks/focus.ts';
import { setBadge } from '../hooks/run.ts';
import { useShortcut, type ShortcutName } from '../hooks/shortcut.ts';
import { DraftBar } from './DraftBar.tsx';
import { OnScreenBar } from './OnScreenBar.tsx';
import { usePanel, type Detour } from './state.ts';
import { TopBar } from './TopBar.tsx';
import { nextInQueue, useQueue } from './use-queue.ts';
import { useSituation } from './use-situation.ts';
import { decideView, pageView, type View } from './view.ts';
import { ViewBody } from './ViewBody.tsx';

/** Puts the page on screen, the rep's own detours and the browser's shortcuts together. */
export function Panel() {
  const { tab, pageKey, situation } = useSituation();
  const { goTo, pinned } = usePanel();
  const view = decideView(situation);
  const behind = pageView(situation);
  const shownPerson = view.kind === 'person' ? view.personId : null;
  const tabId = tab?.id ?? null;
  const queue = useQueue();
  const [searches, setSearches] = useState(0);

  const detour = (to: Detour | null) => goTo(pageKey, to);

  // The page that is on screen owns the icon; a person looked up meanwhile does not.
  const personOnPage = behind.kind === 'person' ? behind.personId : null;
  const ownsBadge =
    tabId !== null && (personOnPage !== null || behind.kind === 'review' || behind.kind === 'unread');
  const refreshBadge = () => {
    if (ownsBadge) void setBadge(tabId, personOnPage);
  };
  useEffect(() => {
    if (ownsBadge) void setBadge(tabId, personOnPage);
  }, [ownsBadge, tabId, personOnPage]);

  useShortcut(tab?.windowId ?? null, (name: ShortcutName) => {
    if (name === 'read-or-save') {
      if (!press('save')) press('read');
    } else if (name === 'log') {
      if (!press('log')) setSearches((count) => count + 1);
    } else {
      const item = nextInQueue(queue, shownPerson);
      if (!item) return;
      detour({ kind: 'person', personId: item.personId });
      focusNext('log');
    }
  });

  return (
    <div className="flex min-h-dvh flex-col">
      <TopBar
        searches={searches}
        away={situation.detour !== null && situation.detour.kind !== 'picked'}
        onBack={() => detour(null)}
        onOpen={(personId) => detour({ kind: 'person', personId })}
        onAdd={() => detour({ kind: 'by-hand', pasted: null })}
        onHome={() => detour({ kind: 'home' })}
      />
      {pinned && shownPerson === pinned && situation.detour === null && (
        <OnScreenBar behind={behind} pinned={pinned} />
      )}
      <DraftBar current={draftIn(view)} onOpen={(draftKey) => detour({ kind: 'draft', draftKey })} />
      <main className="flex flex-1 flex-col">
        <HealthNotice />
        <ViewBody view={view} situation={situation} onDetour={detour} onChanged={refreshBadge} />
      </main>
    </div>
  );
}

/** The draft that is open in the view, which needs no way back. */
function draftIn(view: View): string | null {
  if (view.kind === 'review') return view.subject.key;
  if (view.kind === 'by-hand') return typedSubject(view.pasted).key;
  return view.kind === 'draft' ? view.draftKey : null;
}
