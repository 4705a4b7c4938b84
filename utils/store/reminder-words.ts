import { settings } from './settings.ts';

/** What a notification says beside the rep's own words. */
interface Words {
  /** Under the title of a task that is about nobody. */
  due: string;
  many: (count: number) => string;
  more: (count: number) => string;
}

const WORDS: Record<'en' | 'es', Words> = {
  en: {
    due: 'This is due now',
    many: (count) => `${count} tasks are due`,
    more: (count) => `… and ${count} more`,
  },
  es: {
    due: 'Toca ahora',
    many: (count) => `Tienes ${count} tareas pendientes`,
    more: (count) => `… y ${count} más`,
  },
};

/**
 * The words of notifications in the language of the screens. They stand here since the worker cannot load the screens'
 * catalogue later and would carry all of it, and the browser's own `i18n` knows only the browser's language.
 */
export async function reminderWords(): Promise<Words> {
  const { locale } = await settings.get();
  if (locale !== null) return WORDS[locale];
  const first = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'en' || tag === 'es');
  return WORDS[first === 'es' ? 'es' : 'en'];
}
