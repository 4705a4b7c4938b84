/** `npm run check`: the fast half of the tests, before each commit. */
import { checks } from './build/checks.ts';
import { runStep } from './build/run-step.ts';

let failed = 0;
for (const step of checks) {
  const { code, took } = await runStep(step, true);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${step.name}  ${(took / 1000).toFixed(1)} s`);
  if (code !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
