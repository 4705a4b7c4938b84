/**
 * `npm run fuzz`: the random tests again, with new draws and many more of them. `-- --runs 300` sets how many sequences of
 * acts each property of the store tries (200 by default), `--mutants 2000` how many spoilt pages each reader gets. What one
 * finds becomes a test of its own.
 */
import { parseArgs } from 'node:util';
import { runStep } from './build/run-step.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    mutants: { type: 'string', default: '1000' },
  },
});

const { code } = await runStep(
  {
    name: 'fuzz',
    command: 'vitest',
    args: ['run', 'utils', 'tests/gmail-mutants.test.ts', 'tests/linkedin-mutants.test.ts'],
    env: { FUZZ_RUNS: values.runs, MUTANTS: values.mutants },
  },
  false,
);
process.exitCode = code;
