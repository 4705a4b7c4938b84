import type { Step } from './run-step.ts';

/** What needs no browser and no build, in the order of what everything else stands on. */
export const checks: readonly Step[] = [
  // `ignore-scripts` keeps WXT from preparing its types on installation.
  { name: 'prepare', command: 'wxt', args: ['prepare'] },
  { name: 'types', command: 'tsc', args: ['--noEmit', '-p', '.'] },
  { name: 'lint', command: 'oxlint', args: ['.'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  {
    name: 'boundaries',
    command: 'depcruise',
    args: ['entrypoints', 'components', 'utils', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'dead code', command: 'knip', args: ['--no-progress'] },
];
