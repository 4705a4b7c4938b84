import { browser } from '../../utils/browser.ts';
import type { Accepted, Refused } from '../../utils/messages/protocol.ts';
import { onMessage } from '../../utils/messages/protocol.ts';
import { createDoor, kinds, type Site } from '../../utils/messages/receive.ts';
import type { CaptureAsRead } from '../../utils/pipeline/capture.ts';
import { refine } from '../../utils/refine/index.ts';
import { pageAddress } from '../../utils/sites/address.ts';
import { readScreen, settings, writeScreen } from '../../utils/store/worker.ts';
import { showBadge } from './badge.ts';

const take = createDoor(browser.runtime.id);

export function listenToMessages(): void {
  onMessage('pageOpened', async ({ data, sender }) => {
    const received = take(kinds.pageOpened, data, sender, Date.now());
    if (!received.ok) return received;
    const { sites } = await settings.get();
    if (!sites[received.site]) return { ok: false, reason: 'site-off' };
    await writeScreen(received.tabId, {
      url: received.data.url,
      at: new Date().toISOString(),
      operationId: null,
      capture: null,
    });
    return { ok: true, read: received.site === 'gmail' };
  });

  onMessage('proposeCapture', async ({ data, sender }) => {
    const received = take(kinds.proposeCapture, data, sender, Date.now());
    if (!received.ok) return received;
    const { tabId, tabUrl, site } = received;
    const { operationId, capture } = received.data;
    if (!isOwnPage(capture, site, tabUrl)) return { ok: false, reason: 'not-this-page' };
    return keepOnScreen(tabId, site, operationId, capture);
  });
}

/** A content script may only speak of the page it stands in: what it read must carry its tab's own address. */
function isOwnPage(capture: CaptureAsRead, site: Site, tabUrl: string): boolean {
  const address = pageAddress(new URL(tabUrl));
  if (site === 'gmail') return capture.url.startsWith('https://mail.google.com/');
  return capture.url === address.url;
}

/** Repeating the same operation changes nothing, so that a worker killed before its answer does no harm. */
async function keepOnScreen(
  tabId: number,
  site: Site,
  operationId: string,
  capture: CaptureAsRead,
): Promise<Accepted | Refused> {
  const { sites, country, ownAddresses } = await settings.get();
  if (!sites[site]) return { ok: false, reason: 'site-off' };
  const before = await readScreen(tabId);
  if (before?.operationId === operationId) return { ok: true };
  const refined = refine(capture, { country, ownAddresses });
  await writeScreen(tabId, { url: capture.url, at: new Date().toISOString(), operationId, capture: refined });
  await showBadge(tabId, refined);
  return { ok: true };
}
