import type { Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import type { FoundBrowser } from '../browser/find.ts';
import { extensionUrl, launchEmbudo } from '../browser/launch.ts';
import { timed } from './figure.ts';
import type { Figure } from './figure.ts';
import type * as seeding from './seed.ts';
import { withPages } from './with-pages.ts';

declare const inPage: typeof seeding;

const RUNS = 25;

/** People saved per call: a page is not kept busy for minutes at a time. */
const CHUNK = 500;

/** From opening the popup to its funnel being on screen, beside a bare React page of the same extension. */
export async function measurePopup(
  browser: FoundBrowser,
  extension: string,
  sizes: readonly number[],
): Promise<Figure[]> {
  const folder = await withPages(extension, ['bare', 'seed']);
  const launched = await launchEmbudo({ browser, extension: folder, headless: true });
  const figures: Figure[] = [];
  const page = await launched.context.newPage();
  let people = 0;
  for (const n of sizes.toSorted((a, b) => a - b)) {
    await page.goto(extensionUrl('seed.html'));
    for (; people < n; people = Math.min(n, people + CHUNK)) {
      console.error(`popup.paint: ${people} of ${n} people saved`);
      await page.evaluate(([from, to]) => inPage.seed(from, to), [
        people,
        Math.min(n, people + CHUNK),
      ] as const);
    }
    const samples: { popup: number[]; bare: number[] } = { popup: [], bare: [] };
    for (let run = -2; run < RUNS; run += 1) {
      const [popup, bare] = [await paint(page, 'popup.html', 7), await paint(page, 'bare.html', 1)];
      if (run < 0) continue;
      samples.popup.push(popup);
      samples.bare.push(bare);
    }
    figures.push(timed('popup.paint', n, samples.popup, { name: 'bare React page', samples: samples.bare }));
  }
  await launched.close();
  await rm(folder, { recursive: true, force: true });
  return figures;
}

/** From the navigation's start to the first frame with a list of `rows` rows in it, ms. */
async function paint(page: Page, file: string, rows: number): Promise<number> {
  await page.goto(extensionUrl(file), { waitUntil: 'commit' });
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const observer = new MutationObserver(check);
        function check(): void {
          if (document.querySelectorAll('ol > li').length < wanted) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now())));
        }
        observer.observe(document, { childList: true, subtree: true });
        check();
      }),
    rows,
  );
}
