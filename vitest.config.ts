import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { linguiMacroPlugin } from './scripts/build/lingui-macro.ts';

const PURE = ['utils/pipeline/**/*.test.ts'];

export default defineConfig({
  plugins: [linguiMacroPlugin()],
  resolve: { alias: { 'webextension-polyfill': resolve('tests/fake-polyfill.ts') } },
  test: {
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    clearMocks: true,
    projects: [
      // Pure functions: they leave nothing behind, and one start serves all of their files.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['{utils,components,scripts}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          exclude: PURE,
        },
      },
    ],
  },
});
