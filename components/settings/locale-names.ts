import type { Locale } from '../../utils/i18n/index.ts';

/** Each language by its own name, so that it is found in any other. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', es: 'Español' };
