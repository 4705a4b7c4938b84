import { useEffect, useState } from 'react';
import { browser } from '../../utils/browser.ts';
import { LOCALES, preferredLocale, type Locale } from '../../utils/i18n/index.ts';

/** The few settings a page needs before its first paint. */
export interface Look {
  locale: Locale;
  theme: 'system' | 'light' | 'dark';
  onboarded: boolean;
}

/** Where `utils/store/settings.ts` keeps the settings. */
const KEY = 'settings';

/**
 * Picks the look out of the stored settings by hand: the popup must be on screen before the schema library would be
 * loaded. What does not fit is as if nothing were stored, which is also what the schema says.
 */
export function lookOf(stored: unknown, languages: readonly string[]): Look {
  const raw: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    locale: LOCALES.find((locale) => locale === raw['locale']) ?? preferredLocale(languages),
    theme: raw['theme'] === 'light' || raw['theme'] === 'dark' ? raw['theme'] : 'system',
    onboarded: raw['onboarded'] === true,
  };
}

export async function readLook(): Promise<Look> {
  return lookOf((await browser.storage.local.get(KEY))[KEY], navigator.languages);
}

/** The look, kept current. */
export function useLook(first: Look): Look {
  const [look, setLook] = useState(first);
  useEffect(() => {
    const listener = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[KEY];
      if (change) setLook(lookOf(change.newValue, navigator.languages));
    };
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  }, []);
  return look;
}
