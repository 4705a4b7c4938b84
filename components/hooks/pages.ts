import { useEffect, useState } from 'react';
import { browser, openSidePanel } from '../../utils/browser.ts';

/** Address of a dashboard page by its route, such as `/people`. */
export function dashboardPage(route: string): string {
  return browser.runtime.getURL(`/dashboard.html#${route}`);
}

/** Opens a dashboard page in a tab and closes the window that asked: the popup. */
export function leaveFor(route: string): void {
  void browser.tabs.create({ url: dashboardPage(route) }).then(() => close());
}

/**
 * What opens the side panel of this window, or `null` until the window is known. The browser opens a panel only when
 * asked straight from the click, so everything the call needs is fetched before.
 */
export function usePanelOpener(): (() => Promise<void>) | null {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    void browser.windows.getCurrent().then((current) => setWindowId(current.id ?? null));
  }, []);
  return windowId === null ? null : () => openSidePanel(windowId);
}
