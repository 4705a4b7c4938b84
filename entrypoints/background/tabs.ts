import { browser } from '../../utils/browser.ts';
import { pageAddress } from '../../utils/sites/address.ts';
import { clearScreen, readScreen, writeScreen } from '../../utils/store/worker.ts';
import { showBadgeOfAddress } from './badge.ts';

/** Keeps "who is on screen" true while tabs come, change and go. */
export function listenToTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined || change.status === 'loading') void follow(tabId, change.url ?? tab.url);
  });
  browser.tabs.onRemoved.addListener((tabId) => void clearScreen(tabId));
}

/**
 * Forgets what was read when a tab shows another page. Gmail's own script tells of its threads, since they can change
 * without the address; for LinkedIn the address is all there is until the rep asks, and an overlay is the same page.
 */
async function follow(tabId: number, href: string | undefined): Promise<void> {
  const url = href !== undefined && URL.canParse(href) ? new URL(href) : null;
  if (url?.hostname === 'mail.google.com') return;
  const address = url && pageAddress(url);
  if (!address || address.kind === 'none') {
    await clearScreen(tabId);
    return;
  }
  const before = await readScreen(tabId);
  if (before?.url !== address.url) {
    await writeScreen(tabId, {
      url: address.url,
      at: new Date().toISOString(),
      operationId: null,
      capture: null,
    });
  }
  await showBadgeOfAddress(tabId, address);
}
