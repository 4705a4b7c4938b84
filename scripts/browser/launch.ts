import { chromium } from '@playwright/test';
import type { BrowserContext, CDPSession } from '@playwright/test';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FoundBrowser } from './find.ts';
import { isRoot } from './root.ts';

/** Follows from the manifest's `key`, so it is the same in every profile. */
export const EXTENSION_ID = 'eamleangnehlekbhbknhamoegjpadlne';

/** The address of a file of the extension, e.g. `dashboard.html#/settings`. */
export const extensionUrl = (file: string): string => `chrome-extension://${EXTENSION_ID}/${file}`;

/** The built extension; `EMBUDO_EXTENSION` names another folder. */
export function builtExtension(): string {
  const folder = resolve(process.env['EMBUDO_EXTENSION'] ?? '.output/chrome-mv3');
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`There is no built extension in ${folder}: run \`npm run build\` first.`);
  return folder;
}

export interface LaunchOptions {
  browser: FoundBrowser;
  /** Folder of the unpacked extension. */
  extension: string;
  headless: boolean;
  /** A lasting profile; without one a new temporary profile is made and removed on `close`. */
  profile?: string;
  /** UI language, e.g. `es`; English without. */
  language?: string;
  args?: string[];
}

export interface Launched {
  context: BrowserContext;
  /** Browser-level CDP session, for targets and extensions. */
  cdp: CDPSession;
  /** The user-data folder in use. */
  profile: string;
  close(): Promise<void>;
}

/** Nothing but the extension and the pages under test speaks to the network, asks questions or updates itself. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
];

/** Starts the browser with the extension in it and waits until its service worker is there. */
export async function launchEmbudo(options: LaunchOptions): Promise<Launched> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'embudo-')));
  const language = options.language ?? 'en-US';
  const byFlag = options.browser.loads === 'flag';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.browser.path,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    // Playwright's own flag would keep branded browsers from loading anything.
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...definedEnv(), LANGUAGE: language.replace('-', '_') },
    args: [
      ...QUIET,
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...(byFlag
        ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
        : []),
      // The screen a browser without a window imagines is too low for a popup, which the browser then cuts.
      ...(options.headless ? ['--screen-info={1600x1200}', '--window-size=1400,1000'] : []),
      `--lang=${language}`,
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      ...(options.args ?? []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser closed while it was starting.');
  const cdp = await browser.newBrowserCDPSession();
  if (!byFlag) await loadOverCdp(cdp, options);
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout: 20_000 });
  return {
    context,
    cdp,
    profile,
    async close() {
      await context.close();
      if (options.profile === undefined)
        await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function loadOverCdp(cdp: CDPSession, { browser, extension }: LaunchOptions): Promise<void> {
  try {
    await cdp.send('Extensions.loadUnpacked', { path: extension });
  } catch (error) {
    throw new Error(
      `${browser.path} ignores --load-extension and refuses to load it over its debugging pipe. ` +
        'Install Chromium or Chrome for Testing, or load the folder by hand on chrome://extensions ' +
        `(Developer mode, Load unpacked): ${extension}`,
      { cause: error },
    );
  }
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
