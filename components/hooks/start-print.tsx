import { i18n, setupI18n, type I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { activateLocale, LOCALES } from '../../utils/i18n/index.ts';
import { openStore } from '../../utils/store/index.ts';
import { PrintPage } from '../print/PrintPage.tsx';
import type { PaperWords } from '../print/paper-words.ts';
import { localeOf, readSettings } from './settings.ts';

/**
 * Draws the page of the proposal named behind the `#`. The page itself speaks the customer's language and what stands
 * around it on screen the rep's, so both catalogues are loaded. Paper is light whatever the theme.
 */
export async function startPrint(root: HTMLElement): Promise<void> {
  void openStore();
  const settings = await readSettings();
  const words = await everyLanguage();
  await activateLocale(localeOf(settings));
  document.documentElement.dataset['theme'] = 'light';
  // Another proposal opened in this tab changes only what stands behind the #.
  globalThis.addEventListener('hashchange', () => location.reload());
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <PrintPage proposalId={decodeURIComponent(location.hash.slice(1))} words={words} />
      </I18nProvider>
    </StrictMode>,
  );
}

/** Each language as one of its own, so that two can stand on one page. */
async function everyLanguage(): Promise<PaperWords> {
  const words = new Map<string, I18n>();
  for (const locale of LOCALES) {
    // One after the other: the catalogue is read off the one that is current.
    // oxlint-disable-next-line no-await-in-loop
    await activateLocale(locale);
    words.set(locale, setupI18n({ locale, messages: { [locale]: i18n.messages } }));
  }
  return words;
}
