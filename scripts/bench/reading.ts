import { chromium } from '@playwright/test';
import type { FoundBrowser } from '../browser/find.ts';
import { isRoot } from '../browser/root.ts';
import { timed } from './figure.ts';
import type { Figure } from './figure.ts';
import { bundleForPage } from './in-page.ts';
import { savedPages } from './pages.ts';
import type * as readers from './readers.ts';

declare const inPage: typeof readers;

/** Cross-origin isolation gives a clock of 5 µs instead of 100 µs. */
const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const RUNS = 40;

/** How long one reading takes on each saved page, beside a walk over all nodes of the same page. */
export async function measureReading(
  browser: FoundBrowser,
  reader: 'linkedin-profile' | 'gmail-thread',
): Promise<Figure[]> {
  const code = await bundleForPage('scripts/bench/readers.ts');
  const chrome = await chromium.launch({
    executablePath: browser.path,
    args: isRoot() ? ['--no-sandbox'] : [],
  });
  const figures: Figure[] = [];
  const all: { read: number[]; walk: number[] } = { read: [], walk: [] };
  for (const { name, html, url } of savedPages(reader)) {
    const page = await chrome.newPage();
    await page.route('**/*', (route, request) =>
      request.isNavigationRequest() && request.url() === url.split('#')[0]
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers: FINE_CLOCK, body: html })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(code);
    const times = await page.evaluate(([kind, address, runs]) => inPage.time(kind, address, runs), [
      reader,
      url,
      RUNS,
    ] as const);
    await page.close();
    if (!times.recognised) continue;
    all.read.push(...times.read);
    all.walk.push(...times.walk);
    const figure = timed(`read.${reader}`, 0, times.read, { name: 'DOM walk', samples: times.walk });
    figures.push({ ...figure, page: name });
  }
  await chrome.close();
  return [...figures, timed(`read.${reader}`, 0, all.read, { name: 'DOM walk', samples: all.walk })];
}
