import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTENSION_ID, extensionUrl } from './launch.ts';
import type { Launched } from './launch.ts';

/**
 * The surfaces that belong to the browser's window rather than to a tab. Playwright's own connection does not list
 * them; a further one over the debugging port lists those that were open when it was made.
 */
export interface Surfaces {
  /** Opens the real side panel and brings the tab `beside` it to the front. An open panel is closed first. */
  openPanel(beside: Page): Promise<Page>;
  closePanel(): Promise<void>;
  /** Clicks the toolbar button of `tab`: opens the real popup. */
  openPopup(tab: Page): Promise<Page>;
  /** Those that are open. */
  pages(): Page[];
  close(): Promise<void>;
}

/** Reaches the side panel and the popup of a launched browser. */
export function surfacesOf(launched: Launched): Surfaces {
  const connections = new Set<Browser>();
  const opened = new Set<Page>();
  let panel: Page | null = null;

  const reach = async (file: string): Promise<Page> => {
    const port = await debuggingPort(launched.profile);
    const surface = await appearing(`${file} did not open within 10 s.`, async () => {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const page = findPage(browser, extensionUrl(file));
      if (page) connections.add(browser);
      else await browser.close();
      return page;
    });
    opened.add(surface);
    return surface;
  };
  const closePanel = async () => {
    await panel?.close();
    panel = null;
  };

  return {
    async openPanel(beside) {
      await closePanel();
      await openPanelByClick(launched);
      await beside.bringToFront();
      panel = await reach('sidepanel.html');
      return panel;
    },
    closePanel,
    async openPopup(tab) {
      await tab.bringToFront();
      const targetId = await tabTarget(launched, tab);
      await launched.cdp.send('Extensions.triggerAction', { id: EXTENSION_ID, targetId });
      const popup = await reach('popup.html');
      await settled(popup);
      return popup;
    },
    pages: () => [...opened].filter((page) => !page.isClosed()),
    async close() {
      for (const browser of connections) await browser.close();
      connections.clear();
    },
  };
}

/** The browser gives a popup the size of its content a moment after drawing it. */
async function settled(popup: Page): Promise<void> {
  await popup.waitForFunction(
    () =>
      new Promise<boolean>((done) => {
        const { innerWidth: width, innerHeight: height } = globalThis;
        setTimeout(() => done(width > 100 && width === innerWidth && height === innerHeight), 150);
      }),
  );
}

/** The first line of a file that Chromium writes into its profile. */
async function debuggingPort(profile: string): Promise<string> {
  const file = await readFile(join(profile, 'DevToolsActivePort'), 'utf8');
  return file.split('\n')[0] ?? '';
}

function findPage(browser: Browser, url: string): Page | undefined {
  return browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith(url));
}

/**
 * `sidePanel.open` needs a real click in a page of the extension. The manifest, shown as a page, has the extension's
 * API and nothing else, so that no screen of ours runs for it.
 */
async function openPanelByClick({ context }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.goto(extensionUrl('manifest.json'));
  await page.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    if (id === undefined) throw new Error('The window has no id.');
    document.documentElement.addEventListener('click', () => void chrome.sidePanel.open({ windowId: id }));
  });
  await page.click('html');
  await page.waitForFunction(async () => {
    const open = await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.SIDE_PANEL] });
    return open.length > 0;
  });
  await page.close();
}

/** CDP's `tab` target of a page: the only kind that `triggerAction` takes. Found by the tab's address. */
async function tabTarget({ cdp }: Launched, tab: Page): Promise<string> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find((info) => info.url === tab.url());
  if (!target) throw new Error(`No tab shows ${tab.url()}.`);
  return target.targetId;
}

async function appearing(message: string, find: () => Promise<Page | undefined>): Promise<Page> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const page = await find();
    if (page) {
      await page.waitForLoadState('load');
      return page;
    }
    if (Date.now() > deadline) throw new Error(message);
    await new Promise((done) => setTimeout(done, 100));
  }
}
