import { defineConfig } from '@lingui/cli';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'es'],
  catalogs: [
    {
      path: '<rootDir>/utils/i18n/{locale}',
      include: ['components', 'entrypoints', 'utils/i18n'],
    },
  ],
  orderBy: 'message',
});
