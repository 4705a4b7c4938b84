import { spawn } from 'node:child_process';

/** A command of the tool chain, as it stands in `node_modules/.bin`. */
export interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
}

/** How a step ended: its exit code, what it printed, and its time in milliseconds. */
export interface Outcome {
  code: number;
  output: string;
  took: number;
}

/**
 * Runs one step and lets its output through, or keeps it until it is known to have failed.
 *
 * @param quiet show output only when the step fails
 */
export async function runStep(step: Step, quiet: boolean): Promise<Outcome> {
  const started = performance.now();
  const child = spawn(step.command, step.args, {
    env: { ...process.env, ...step.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
      if (!quiet) process.stdout.write(text);
    });
  }
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      output += `${error.message}\n`;
      resolve(127);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  if (quiet && code !== 0) process.stdout.write(output);
  return { code, output, took: performance.now() - started };
}
