import { i18n } from '@lingui/core';

/** Languages the extension speaks; each is complete. */
export const LOCALES = ['en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

const loaders: Record<Locale, () => Promise<{ messages: Parameters<typeof i18n.load>[1] }>> = {
  en: () => import('./en.po'),
  es: () => import('./es.po'),
};

/** The first of the browser's languages that we speak (`es-MX` → `es`), else English. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const tag of languages) {
    const base = tag.toLowerCase().split('-')[0];
    const match = LOCALES.find((locale) => locale === base);
    if (match) return match;
  }
  return 'en';
}

/** Loads one catalogue and makes it the current one. Nothing may be rendered before the first call resolves. */
export async function activateLocale(locale: Locale): Promise<void> {
  const { messages } = await loaders[locale]();
  i18n.loadAndActivate({ locale, messages });
}
