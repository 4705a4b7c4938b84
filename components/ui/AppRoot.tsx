import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { activateLocale, type Locale } from '../../utils/i18n/index.ts';
import { useMedia } from './use-media.ts';

interface AppRootProps {
  /** `system` follows the browser. */
  theme: 'system' | 'light' | 'dark';
  locale: Locale;
  children: ReactNode;
}

/** The outermost part of every page: language and theme, both switched while it runs. Activate a locale before the first render. */
export function AppRoot({ theme, locale, children }: AppRootProps) {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const dark = theme === 'dark' || (theme === 'system' && systemDark);

  // Before the paint: a dark page must not flash white.
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);

  useEffect(() => {
    document.documentElement.lang = locale;
    if (i18n.locale !== locale) void activateLocale(locale);
  }, [locale]);

  return <I18nProvider i18n={i18n}>{children}</I18nProvider>;
}
