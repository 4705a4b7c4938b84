/**
 * `npm test`: everything that a change must pass. Each runner's tests are counted, each check counts as one, and the
 * last line is the sum: `N passed, N failed, N skipped`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser/find.ts';
import { checks } from './build/checks.ts';
import { runStep, type Step } from './build/run-step.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const REPORTS = '.output/reports';
const sum: Count = { passed: 0, failed: 0, skipped: 0 };

function add(count: Count): void {
  sum.passed += count.passed;
  sum.failed += count.failed;
  sum.skipped += count.skipped;
}

/** A step that counts as a single test. */
async function single(step: Step, quiet = true): Promise<void> {
  const { code, took } = await runStep(step, quiet);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${step.name}  ${(took / 1000).toFixed(1)} s`);
  add({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
}

/** A runner that reports its own counts; one that dies without a report has failed. */
async function runner(step: Step, read: (output: string) => Count): Promise<void> {
  console.log(`\n— ${step.name}`);
  const { code, output, took } = await runStep(step, false);
  let count: Count;
  try {
    count = read(output);
  } catch {
    count = { passed: 0, failed: 1, skipped: 0 };
  }
  if (code !== 0 && count.failed === 0) count.failed = 1;
  console.log(`— ${step.name}: ${line(count)}, ${(took / 1000).toFixed(0)} s`);
  add(count);
}

const line = (count: Count) => `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;

function field(json: object, ...path: string[]): number {
  let value: unknown = json;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  if (typeof value !== 'number') throw new Error(`The report has no ${path.join('.')}`);
  return value;
}

function report(file: string): object {
  const parsed: unknown = JSON.parse(readFileSync(join(REPORTS, file), 'utf8'));
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${file} is no report`);
  return parsed;
}

function lastCount(output: string): Count {
  const match = [...output.matchAll(/(\d+) passed, (\d+) failed, (\d+) skipped/g)].at(-1);
  if (!match) throw new Error('No count');
  const [passed, failed, skipped] = match.slice(1).map(Number);
  return { passed: passed ?? 0, failed: failed ?? 0, skipped: skipped ?? 0 };
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

for (const step of checks) await single(step);
await single({ name: 'build', command: 'wxt', args: ['build'] });
await single({ name: 'budgets', command: 'size-limit', args: [] }, false);

await runner(
  {
    name: 'unit',
    command: 'vitest',
    args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
  },
  () => {
    const json = report('unit.json');
    return {
      passed: field(json, 'numPassedTests'),
      failed: field(json, 'numFailedTests'),
      skipped: field(json, 'numPendingTests') + field(json, 'numTodoTests'),
    };
  },
);

findBrowser(console.log);
await runner(
  {
    name: 'browser',
    command: 'playwright',
    args: ['test', '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'browser.json') },
  },
  () => {
    const json = report('browser.json');
    return {
      passed: field(json, 'stats', 'expected'),
      failed: field(json, 'stats', 'unexpected') + field(json, 'stats', 'flaky'),
      skipped: field(json, 'stats', 'skipped'),
    };
  },
);

await runner({ name: 'faults', command: 'node', args: ['scripts/faults.ts', '--quick'] }, lastCount);

console.log(`\n${line(sum)}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
