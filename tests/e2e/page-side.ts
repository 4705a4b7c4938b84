import type { Page } from '@playwright/test';

/** What a page can see of an extension. */
interface PageSide {
  /** Changes of its document. */
  mutations: string[];
  /** Messages posted to its window. */
  messages: string[];
  /** Globals that were not there before. */
  globals: string[];
  /** Addresses of an extension anywhere in its markup. */
  traces: number;
}

declare global {
  interface Window {
    pageSide: { mutations: string[]; messages: string[]; before: Set<string> };
  }
}

/** Starts recording, in the page's own world, whatever happens to a page that stands still by itself. */
export async function record(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Window['pageSide'] = { mutations: [], messages: [], before: new Set() };
    window.pageSide = seen;
    seen.before = new Set(Object.getOwnPropertyNames(window));
    addEventListener('message', (event) => seen.messages.push(JSON.stringify(event.data)));
    new MutationObserver((records) => {
      for (const { type, target } of records) seen.mutations.push(`${type} of ${target.nodeName}`);
    }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  });
}

export function recorded(page: Page): Promise<PageSide> {
  return page.evaluate(() => {
    const { mutations, messages, before } = window.pageSide;
    return {
      mutations,
      messages,
      globals: Object.getOwnPropertyNames(window).filter((name) => !before.has(name)),
      traces: document.documentElement.outerHTML.split('chrome-extension:').length - 1,
    };
  });
}
