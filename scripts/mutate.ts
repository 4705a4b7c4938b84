/**
 * `npm run mutate`: changes the domain in small ways and asks whether a test of it notices. Prints the score of each file
 * and every mutant that outlived the tests; fails below 80 %. `-- --files utils/pipeline/money.ts,…` mutates only those.
 *
 * Left out: what runs only while a module loads. Those are the zod shapes and the standard tables, where a mutant says no
 * more than that a row of the table changed; they are counted as ignored.
 *
 * A mutant takes about a second. What did not change since the last run is not tried again; `-- --fresh` tries all.
 */
import { Stryker } from '@stryker-mutator/core';
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { percent, scoresOf, together, type Score } from './mutate/score.ts';

/** The least share of caught mutants, per cent. */
const LEAST = 80;
const REPORTS = '.output/reports/mutation';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: 'utils/pipeline/**/*.ts' },
    concurrency: { type: 'string', default: '2' },
    fresh: { type: 'boolean', default: false },
  },
});

mkdirSync(REPORTS, { recursive: true });
const mutants = await new Stryker({
  mutate: [...values.files.split(','), '!utils/pipeline/**/*.test.ts'],
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `${REPORTS}/last.json`,
  force: values.fresh,
  ignoreStatic: true,
  concurrency: Number(values.concurrency),
  // A fresh copy per run, of what the domain and its tests are made of.
  ignorePatterns: [
    '**',
    '!utils/pipeline/**',
    '!tests/builders/*.ts',
    '!scripts/mutate/*.ts',
    '!package.json',
  ],
  tempDirName: `.output/mutation-${process.pid}`,
  cleanTempDir: 'always',
  disableTypeChecks: false,
  allowEmpty: true,
  reporters: ['json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: `${REPORTS}/mutation.json` },
  htmlReporter: { fileName: `${REPORTS}/mutation.html` },
  thresholds: { high: 100, low: LEAST, break: null },
}).runMutationTest();

const scores = scoresOf(mutants.map((mutant) => ({ ...mutant, fileName: relative('.', mutant.fileName) })));
for (const score of scores) {
  for (const { location, mutatorName, replacement } of score.survivors) {
    const text = replacement.replace(/\s+/g, ' ').slice(0, 100);
    console.log(`${score.file}:${location.start.line}:${location.start.column}  ${mutatorName}  ${text}`);
  }
}
for (const score of [...scores, together(scores)]) console.log(line(score));
console.log(`Report: ${REPORTS}/mutation.html`);
process.exitCode = percent(together(scores)) < LEAST ? 1 : 0;

function line(score: Score): string {
  const { file, killed, survivors, ignored } = score;
  const all = killed + survivors.length;
  return `${percent(score).toFixed(1).padStart(6)} %  ${killed} of ${all} caught, ${ignored} ignored  ${file}`;
}
