import { lingui } from '@lingui/vite-plugin';
import tailwindcss from '@tailwindcss/vite';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { linguiMacroPlugin } from './scripts/build/lingui-macro.ts';

/** The hosts whose pages Embudo can read. Nothing else is ever asked for. */
const HOSTS = ['https://mail.google.com/mail/*', 'https://www.linkedin.com/*'];

/** `connect-src 'self'` is what keeps extension pages from calling out, whatever the code does. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Fixes the extension's id, so that a profile survives being moved and tests find the pages.
    ...(browser === 'chrome' && {
      key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6v5r3wGTASZ6GB94D/UjFkp60CPqdRzuDAZzjLP6CPCWE6+DK5hspq5dtBq0OznAyiqVhg5Z24CHBLVvwgNE0t012+fjY+33lOYpTm/ZPzEvimKTreZ6fjuuKgHEKk422YBge1zk9SZrX7n2VLegyE7NZTBYlxBByce4wlOLTVSZSjTVZlDnDJ6jjpZZwoZvvKVGhLxRsLT+IqFc9yl1dxyMGqd1/6Kp2h43Yjy2NepjG3ccZLfxrkzSxo2N50FYr3fnv3RQOtIbXADXXDiYWdjvzgbLI+jVhPTW4+tbQ22XmIbkBuxZ1r1Sa96oFDnlNEImlcdUULPJduaZaMKRJwIDAQAB',
    }),
    permissions: ['storage', 'unlimitedStorage', 'alarms', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    host_permissions: HOSTS,
    optional_permissions: ['notifications'],
    externally_connectable: browser === 'chrome' ? {} : undefined,
    incognito: 'not_allowed',
    minimum_chrome_version: '144',
    content_security_policy: { extension_pages: CSP },
    action: { default_title: 'Embudo' },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+P' }, description: '__MSG_command_open_panel__' },
      'read-or-save': { suggested_key: { default: 'Alt+S' }, description: '__MSG_command_read_or_save__' },
      log: { suggested_key: { default: 'Alt+L' }, description: '__MSG_command_log__' },
      'next-in-queue': { suggested_key: { default: 'Alt+N' }, description: '__MSG_command_next__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'embudo@embudo.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    plugins: [linguiMacroPlugin(), tailwindcss(), lingui()],
    // zod looks whether it may compile code, and the refusal counts as a violation of the policy above even though zod
    // catches it. Its switch must be set before the first schema is made, so it is set where zod reads it.
    define: { 'globalThis.__zod_globalConfig': '({ jitless: true })' },
    resolve: {
      alias: {
        // WXT's own context announces the script, with the extension's id, to the page: a trace LinkedIn looks for.
        'wxt/utils/content-script-context': resolve('utils/page/context.ts'),
        // email-reply-parser asks Node's `module` for an optional native engine; the shim refuses, which it expects.
        module: resolve('utils/refine/no-native-engine.ts'),
        // The package's default entry is bundled twice by Rolldown (measured: 74 kB instead of 30 kB).
        'tldts-icann': resolve('node_modules/tldts-icann/dist/index.esm.min.js'),
      },
    },
  }),
});
