/**
 * `npm run mutate`: changes the domain in small ways and asks whether a test of it notices. Prints every mutant that
 * outlived the tests and the score of each file; fails below 80 %.
 *
 * Left out: what runs only while a module loads. Those are the zod shapes and the standard tables, where a mutant says no
 * more than that a row of the table changed; they are counted as ignored.
 *
 * A mutant takes a little under a second of one core, the whole domain about 25 minutes of two that are idle and over an
 * hour of busy ones. So it is done in parts of a few files, and what was found is kept in `.output/mutation`: a run that
 * was stopped goes on where it was, and what did not change since the last one is not tried again. `-- --fresh` tries
 * all. `-- --files utils/pipeline/money.ts,…` mutates only those, and prints them with what is known of the others.
 */
import { Stryker } from '@stryker-mutator/core';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from 'wxt';
import { percent, scoresOf, together, type Score } from './mutate/score.ts';

/** The least share of caught mutants, per cent. */
const LEAST = 80;
/** Files of a part: each part runs all tests once, and a stopped one begins again. */
const PART = 12;
/** Not among the other reports: `npm test` empties those. */
const KEPT = '.output/mutation';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: 'utils/pipeline/**/*.ts' },
    concurrency: { type: 'string', default: '2' },
    fresh: { type: 'boolean', default: false },
  },
});

mkdirSync(KEPT, { recursive: true });
if (!existsSync('.wxt/tsconfig.json')) await prepare({});

const files = globSync(values.files.split(',')).filter((file) => !file.endsWith('.test.ts'));
let mutants: Awaited<ReturnType<typeof mutate>> = [];
for (let from = 0; from < files.length; from += PART) mutants = await mutate(files.slice(from, from + PART));

// What is kept also tells of files that have gone since.
const known = mutants.filter(({ fileName }) => existsSync(fileName));
const scores = scoresOf(known.map((mutant) => ({ ...mutant, fileName: relative('.', mutant.fileName) })));
for (const score of scores) {
  for (const { location, mutatorName, replacement } of score.survivors) {
    const text = replacement.replace(/\s+/g, ' ').slice(0, 100);
    console.log(`${score.file}:${location.start.line}:${location.start.column}  ${mutatorName}  ${text}`);
  }
}
for (const score of [...scores, together(scores)]) console.log(line(score));
console.log(`Report: ${KEPT}/mutation.html`);
process.exitCode = percent(together(scores)) < LEAST ? 1 : 0;

function line(score: Score): string {
  const { file, killed, survivors, ignored } = score;
  const all = killed + survivors.length;
  return `${percent(score).toFixed(1).padStart(6)} %  ${killed} of ${all} caught, ${ignored} ignored  ${file}`;
}

/** Tries the mutants of some files. @returns theirs, and those known from earlier runs */
function mutate(part: string[]) {
  return new Stryker({
    mutate: part,
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    incremental: true,
    incrementalFile: `${KEPT}/last.json`,
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
    jsonReporter: { fileName: `${KEPT}/mutation.json` },
    htmlReporter: { fileName: `${KEPT}/mutation.html` },
    thresholds: { high: 100, low: LEAST, break: null },
  }).runMutationTest();
}
