import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What of WCAG A and AA a page breaks, in words. */
export async function faultsOf(page: Page, screen: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return inWords(violations, screen);
}

/** Rules whose outcome a theme can change. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Each language and each theme; colours do not change with the language. */
const LOOKS = [
  { locale: 'en', theme: 'dark' },
  { locale: 'es', theme: 'light' },
  { locale: 'en', theme: 'light' },
] as const;

/**
 * What a screen breaks in both languages and both themes, as it stands: the language and the theme change under it. All
 * rules are asked in each language, those about colours in each theme. Begins and ends in English and light.
 */
export async function faultsInEveryLook(page: Page, screen: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { locale, theme } of LOOKS) {
    await page.evaluate(wear, { locale, theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    const axe = new AxeBuilder({ page });
    const { violations } = await (
      theme === 'light' ? axe.withTags(WCAG) : axe.withRules(OF_COLOURS)
    ).analyze();
    faults.push(...inWords(violations, `${screen}, ${locale}, ${theme}`));
  }
  return faults;
}

/** Runs in a page of the extension, in turn with what that page itself is just writing. */
async function wear(look: { locale: string; theme: string }): Promise<void> {
  await navigator.locks.request('embudo-settings', async () => {
    const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
    await chrome.storage.local.set({ settings: { ...settings, ...look } });
  });
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

function inWords(violations: readonly Violation[], screen: string): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${screen}: ${id} at ${node.target.join(' ')}`),
  );
}
