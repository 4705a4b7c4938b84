import { expect, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser/find.ts';
import { builtExtension, extensionUrl, launchEmbudo } from '../../scripts/browser/launch.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { surfacesOf } from '../../scripts/browser/panel.ts';
import { servePractice } from '../../scripts/practice/serve.ts';
import type { Settings } from '../../utils/store/settings.ts';
import { watch } from './watch.ts';

export { expect };

/** A browser with the extension in it, on practice pages. */
export interface Embudo {
  context: BrowserContext;
  /** Opens an address in a tab of its own, in front. */
  visit(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab, e.g. `dashboard.html#/people`. */
  screen(file: string): Promise<Page>;
  /** The page of the extension that a screen has opened by itself, e.g. `print.html`. */
  opened(file: string): Promise<Page>;
  /** The real side panel, beside a tab. Opening it again starts it anew. */
  panel(beside: Page): Promise<Page>;
  closePanel(): Promise<void>;
  /** The real popup, as the toolbar button of a tab opens it. */
  popup(tab: Page): Promise<Page>;
  /** Changes settings behind the screens' back. */
  set(patch: Partial<Settings>): Promise<void>;
  /** The rows of one table as they lie in the store, past its own code. */
  stored(table: string): Promise<unknown[]>;
  /** How many rows each table of the store holds. */
  rows(): Promise<Record<string, number>>;
  /** Stops the service worker, as the browser does when it is idle. */
  killWorker(): Promise<void>;
}

interface Options {
  /** Settings that the rep has made before the test begins. */
  settled: Partial<Settings>;
}

/**
 * Browser tests begin onboarded, with both sites on, in English. Each has a browser of its own, and fails when the
 * extension has asked anything of the network, logged an error or broken its content policy.
 */
export const test = base.extend<Options & { embudo: Embudo }>({
  settled: [
    { onboarded: true, sites: { gmail: true, linkedin: true }, locale: 'en', country: 'ES' },
    { option: true },
  ],
  embudo: async ({ settled }, give) => {
    const launched = await launchEmbudo({
      browser: findBrowser(console.error),
      extension: builtExtension(),
      headless: true,
    });
    const { context } = launched;
    context.setDefaultTimeout(15_000);
    const practice = await servePractice(context, new Date());
    const watched = await watch(launched, practice);
    const surfaces = surfacesOf(launched);
    const followed = async (page: Page) => {
      page.setDefaultTimeout(15_000);
      await watched.follow(page);
      return page;
    };
    const set = (patch: Partial<Settings>) => writeSettings(launched, patch);
    await set(settled);

    await give({
      context,
      set,
      visit: (url) => open(context, url),
      screen: (file) => open(context, extensionUrl(file)),
      opened: (file) => openedBy(context, extensionUrl(file)),
      panel: async (beside) => followed(await surfaces.openPanel(beside)),
      closePanel: () => surfaces.closePanel(),
      popup: async (tab) => followed(await surfaces.openPopup(tab)),
      stored: (table) => readTable(context, table),
      rows: () => countRows(context),
      killWorker: () => stopWorkers(context),
    });

    await surfaces.close();
    await launched.close();
    expect(watched.faults()).toEqual([]);
  },
});

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

async function openedBy(context: BrowserContext, url: string): Promise<Page> {
  const found = () => context.pages().findLast((page) => page.url().startsWith(url));
  const page = found() ?? (await context.waitForEvent('page', (one) => one.url().startsWith(url)));
  await page.waitForLoadState();
  return page;
}

/** Through the manifest as a page: it has the extension's API and none of its code. */
async function writeSettings({ context }: Launched, patch: Partial<Settings>): Promise<void> {
  const page = await open(context, extensionUrl('manifest.json'));
  await page.evaluate(async (changed) => {
    const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
    await chrome.storage.local.set({ settings: { ...settings, ...changed } });
  }, patch);
  await page.close();
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** Reads the database as it lies there, past the store's own code. */
async function countRows(context: BrowserContext): Promise<Record<string, number>> {
  const page = await open(context, extensionUrl('manifest.json'));
  const counts = await page.evaluate(
    () =>
      new Promise<Record<string, number>>((done, fail) => {
        const opening = indexedDB.open('embudo');
        opening.addEventListener('error', () => fail(new Error('The store cannot be opened.')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const names = [...db.objectStoreNames];
          const read = db.transaction(names);
          const requests = names.map((name) => [name, read.objectStore(name).count()] as const);
          read.addEventListener('complete', () => {
            db.close();
            done(Object.fromEntries(requests.map(([name, request]) => [name, request.result])));
          });
        });
      }),
  );
  await page.close();
  return counts;
}

async function readTable(context: BrowserContext, table: string): Promise<unknown[]> {
  const page = await open(context, extensionUrl('manifest.json'));
  const rows = await page.evaluate(
    (name) =>
      new Promise<unknown[]>((done, fail) => {
        const opening = indexedDB.open('embudo');
        opening.addEventListener('error', () => fail(new Error('The store cannot be opened.')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.addEventListener('success', () => {
            db.close();
            done(reading.result);
          });
        });
      }),
    table,
  );
  await page.close();
  return rows;
}
