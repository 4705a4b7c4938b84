import { defineConfig } from 'vitest/config';

/** What decides about a mutant of the domain: its own tests alone, without the store, the screens and the browser. */
export default defineConfig({
  test: {
    environment: 'node',
    // One worker for all files of a run: starting one costs more than most tests, and these share no state.
    isolate: false,
    setupFiles: ['scripts/mutate/setup.ts'],
    include: ['utils/pipeline/**/*.test.ts'],
  },
});
