import { useEffect, useState } from 'react';
import { others, personKey } from '../capture/subject.ts';
import { useKnown } from '../hooks/known.ts';
import { usePage, type Page } from '../hooks/page.ts';
import { usePersonAt } from '../hooks/people.ts';
import { useSettings } from '../hooks/settings.ts';
import { useFollowedTab, type FollowedTab } from '../hooks/tab.ts';
import { usePanel } from './state.ts';
import type { Situation } from './view.ts';

/** How long a page's script may be silent after the page has loaded, ms. Gmail draws a thread within a few seconds. */
const PATIENCE = 4000;

/** All that decides what the panel shows, kept current. */
export function useSituation(): { tab: FollowedTab | null; pageKey: string; situation: Situation } {
  const tab = useFollowedTab();
  const page = usePage(tab);
  const settings = useSettings();
  const { detour, pinned } = usePanel();
  const people = page?.screen?.capture ? others(page.screen.capture) : [];
  const known = useKnown(people, personKey);
  const personAtAddress = usePersonAt(page?.address ?? { slug: null, memberId: null });
  const pageKey = page ? keyOf(page) : '';
  const silent = useSilence(page, pageKey);
  return {
    tab,
    pageKey,
    situation: {
      page,
      sites: settings?.sites ?? null,
      detour: detour?.pageKey === pageKey ? detour.to : null,
      pinned,
      personAtAddress,
      known,
      silent,
    },
  };
}

/** What makes a page another one: the tab, its address, and in Gmail the thread, which can change beneath an address. */
function keyOf({ tabId, address, screen }: Page): string {
  return [tabId, address.url, screen?.capture?.thread?.threadId ?? ''].join(' ');
}

/** Whether a readable page's script should have spoken by now and has not. */
function useSilence(page: Page | null, pageKey: string): boolean {
  const [silentAt, setSilentAt] = useState('');
  const waiting = page !== null && !page.loading && page.site === 'gmail' && !page.screen?.capture;
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setSilentAt(pageKey), PATIENCE);
    return () => clearTimeout(timer);
  }, [waiting, pageKey]);
  return waiting && silentAt === pageKey;
}
