import { useEffect, useState } from 'react';
import { browser } from '../../utils/browser.ts';

/** The tab that a panel follows. `url` is known only for the sites the extension has access to. */
export interface FollowedTab {
  id: number;
  windowId: number;
  url: string | null;
  loading: boolean;
}

/** A panel opened as a page of its own follows the tab that its address names (`?tab=12`), else its window's active one. */
function namedTab(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(named) && named > 0 ? named : null;
}

/** The tab a panel stands beside. @param windowId the panel's own window; `undefined`: not known yet */
export async function currentTab(windowId: number | undefined): Promise<FollowedTab | null> {
  const named = namedTab();
  const [tab] = named
    ? [await browser.tabs.get(named).catch(() => undefined)]
    : await browser.tabs.query({ active: true, windowId: windowId ?? -2 });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, loading: tab.status === 'loading' };
}

/** The active tab of the panel's own window, kept current as the rep moves. `null` until known. */
export function useFollowedTab(): FollowedTab | null {
  const [tab, setTab] = useState<FollowedTab | null>(null);
  useEffect(() => {
    let stopped = false;
    let windowId: number | undefined;
    const look = async () => {
      const next = await currentTab(windowId);
      if (!stopped) setTab((before) => (sameTab(before, next) ? before : next));
    };
    const onEvent = () => void look();
    browser.tabs.onActivated.addListener(onEvent);
    browser.tabs.onUpdated.addListener(onEvent);
    browser.tabs.onRemoved.addListener(onEvent);
    void browser.windows.getCurrent().then((own) => {
      windowId = own.id;
      return look();
    });
    return () => {
      stopped = true;
      browser.tabs.onActivated.removeListener(onEvent);
      browser.tabs.onUpdated.removeListener(onEvent);
      browser.tabs.onRemoved.removeListener(onEvent);
    };
  }, []);
  return tab;
}

function sameTab(one: FollowedTab | null, other: FollowedTab | null): boolean {
  return (
    one?.id === other?.id &&
    one?.url === other?.url &&
    one?.windowId === other?.windowId &&
    one?.loading === other?.loading
  );
}

/** Loads a tab again, so that the extension's script gets into it. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Opens an address in a tab of its own. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens a page of the dashboard, such as `#/settings`, in a tab of its own. */
export const openDashboard = (hash = ''): Promise<void> =>
  openTab(browser.runtime.getURL(`dashboard.html${hash}`));
