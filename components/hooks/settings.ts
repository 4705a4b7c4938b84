import { useEffect, useState } from 'react';
import { preferredLocale, type Locale } from '../../utils/i18n/index.ts';
import { settings, type Settings } from '../../utils/store/settings.ts';

export type { Settings };

/** The rep's settings, kept current across pages. `null` until they have been read. */
export function useSettings(): Settings | null {
  const [current, setCurrent] = useState<Settings | null>(null);
  useEffect(() => {
    let stopped = false;
    void settings.get().then((stored) => !stopped && setCurrent((newer) => newer ?? stored));
    const stop = settings.watch(setCurrent);
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return current;
}

/** Changes some settings; every open page follows. */
export const saveSettings = (patch: Partial<Settings>): Promise<void> => settings.set(patch);

/** The settings as they are now, for what has to be known before the first render. */
export const readSettings = (): Promise<Settings> => settings.get();

/** The language to show: the chosen one, else the browser's. */
export function localeOf(chosen: Pick<Settings, 'locale'> | null): Locale {
  return chosen?.locale ?? preferredLocale(navigator.languages);
}
