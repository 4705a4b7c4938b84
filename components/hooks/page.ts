import { useEffect, useState } from 'react';
import { pageAddress } from '../../utils/sites/address.ts';
import type { PageAddress } from '../../utils/sites/site.ts';
import { readScreen, watchScreen, type Screen } from '../../utils/store/screen.ts';
import type { FollowedTab } from './tab.ts';

export type { PageAddress, Screen };

/** The two sites with readers. */
export type Site = 'gmail' | 'linkedin';

const HOSTS: Record<string, Site> = { 'mail.google.com': 'gmail', 'www.linkedin.com': 'linkedin' };

/** What a tab shows, as far as its address and the last reading tell. */
export interface Page {
  tabId: number;
  site: Site | null;
  address: PageAddress;
  /** What the content script has told of this very page: `null` when nothing (yet), `undefined` while asked. */
  screen: Screen | null | undefined;
  loading: boolean;
}

/** What is known of the followed tab's page, kept current. `null` without a tab. */
export function usePage(tab: FollowedTab | null): Page | null {
  const [seen, setSeen] = useState<{ tabId: number; screen: Screen | null } | null>(null);
  const tabId = tab?.id ?? null;

  useEffect(() => {
    if (tabId === null) return undefined;
    let stopped = false;
    void readScreen(tabId).then((screen) => !stopped && setSeen({ tabId, screen }));
    const stop = watchScreen(tabId, (screen) => setSeen({ tabId, screen }));
    return () => {
      stopped = true;
      stop();
    };
  }, [tabId]);

  if (!tab) return null;
  const url = tab.url !== null && URL.canParse(tab.url) ? new URL(tab.url) : new URL('about:blank');
  const address = pageAddress(url);
  const site = HOSTS[url.hostname] ?? null;
  const screen = seen?.tabId === tab.id ? seen.screen : undefined;
  return {
    tabId: tab.id,
    site,
    address,
    screen: screen && ofThisPage(screen, site, address),
    loading: tab.loading,
  };
}

/** Gmail changes threads without changing the address, so its script's word counts; elsewhere the address decides. */
function ofThisPage(screen: Screen, site: Site | null, address: PageAddress): Screen | null {
  if (site === 'gmail') return screen.url.startsWith('https://mail.google.com/') ? screen : null;
  return site && screen.url === address.url ? screen : null;
}
