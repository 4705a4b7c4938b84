import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Mark } from '../dashboard/Mark.tsx';
import { localeOf, saveSettings, type Settings } from '../hooks/settings.ts';
import { LOCALE_NAMES } from '../settings/locale-names.ts';
import { LOCALES } from '../../utils/i18n/index.ts';

/** The welcome page's sheet, with the language at hand. */
export function WelcomeFrame({ settings, children }: { settings: Settings; children: ReactNode }) {
  const { t } = useLingui();
  const current = localeOf(settings);
  return (
    <div className="mx-auto flex min-h-dvh max-w-180 flex-col px-4 py-6 sm:px-8">
      <header className="flex items-center gap-2 font-semibold">
        <Mark />
        Embudo
        <fieldset className="ml-auto flex gap-1 font-normal">
          <legend className="sr-only">{t`Language`}</legend>
          {LOCALES.map((locale) => (
            <button
              key={locale}
              type="button"
              lang={locale}
              aria-pressed={locale === current}
              onClick={() => void saveSettings({ locale })}
              className="min-h-6 rounded-sm px-1.5 text-muted hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
            >
              {LOCALE_NAMES[locale]}
            </button>
          ))}
        </fieldset>
      </header>
      <main className="flex-1 py-6">{children}</main>
    </div>
  );
}
