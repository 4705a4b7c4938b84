import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

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
  // A line moved in a component is no change of its words.
  format: formatter({ lineNumbers: false }),
});
