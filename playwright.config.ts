import { defineConfig } from '@playwright/test';

/** Browser tests against the built extension. A test that fails once has failed: nothing is retried. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 8000 },
  reporter: 'line',
});
