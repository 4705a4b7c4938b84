/**
 * `npm run faults`: what the store promises, held against a real browser that is killed, cut and emptied.
 *
 * `npm run faults` runs every part, `npm run faults -- kills torn` those named, `-- --quick` a small selection of all.
 * It builds the extension in testing mode first, unless `EMBUDO_EXTENSION` names a folder where that was done.
 * The last line is `N passed, N failed, N skipped`.
 */
import { spawnSync } from 'node:child_process';
import { backend } from '../tests/faults/backend.ts';
import { damage } from '../tests/faults/damage.ts';
import { kills, killsSqlite } from '../tests/faults/kills.ts';
import type { Part, Trial } from '../tests/faults/part.ts';
import { torn } from '../tests/faults/torn.ts';
import { workers } from '../tests/faults/workers.ts';

const PARTS: readonly Part[] = [kills, killsSqlite, workers, torn, damage, backend];

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const named = words.filter((word) => !word.startsWith('-'));
const unknown = named.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. There are: ${PARTS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

if (process.env['EMBUDO_EXTENSION'] === undefined) {
  const build = spawnSync('wxt', ['build', '--mode', 'testing'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) {
    console.error(build.stdout, build.stderr);
    process.exit(1);
  }
}

const table: Record<string, unknown>[] = [];
let passed = 0;
let failed = 0;
for (const part of PARTS.filter(({ name }) => named.length === 0 || named.includes(name))) {
  const started = Date.now();
  const trials: Trial[] = [];
  for await (const trial of part.trials(quick)) {
    trials.push(trial);
    const well = trial.faults.length === 0;
    console.log(
      `${well ? 'ok    ' : 'FAILED'}  ${trial.name}: ${trial.acked} acknowledged, ${trial.restored} put back`,
    );
    for (const fault of trial.faults.slice(0, 10)) console.log(`          ${fault}`);
    if (trial.faults.length > 10) console.log(`          … ${trial.faults.length - 10} more`);
  }
  if (trials.length === 0) continue;
  const bad = trials.filter(({ faults }) => faults.length > 0).length;
  passed += trials.length - bad;
  failed += bad;
  table.push({
    part: part.name,
    trials: trials.length,
    failed: bad,
    acknowledged: trials.at(-1)?.acked,
    'put back': trials.reduce((sum, { restored }) => sum + restored, 0),
    seconds: Math.round((Date.now() - started) / 1000),
    promise: part.promises,
  });
}
console.table(table);
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed === 0 ? 0 : 1;
