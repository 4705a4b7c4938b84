import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { linguiMacroPlugin } from './scripts/build/lingui-macro.ts';

export default defineConfig({
  plugins: [linguiMacroPlugin()],
  resolve: { alias: { 'webextension-polyfill': resolve('tests/fake-polyfill.ts') } },
  test: {
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    include: ['{utils,components,scripts}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    clearMocks: true,
  },
});
