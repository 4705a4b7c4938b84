import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The browser's main process of a profile: the one started with its folder that is not a helper. */
export function mainProcess(profile: string): number {
  const found = running().filter((pid) => {
    const words = commandLine(pid);
    return words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='));
  });
  const [pid] = found;
  if (pid === undefined || found.length > 1) throw new Error(`${found.length} browsers run on ${profile}`);
  return pid;
}

/** Kills the browser at once, as a crash or a power button does, and resolves when its last process is gone. */
export async function killBrowser(profile: string): Promise<void> {
  const main = mainProcess(profile);
  const family = [main, ...descendants(main)];
  process.kill(main, 'SIGKILL');
  await gone(family);
}

/** Resolves when none of the processes runs any more. */
async function gone(pids: readonly number[]): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (pids.some(isAlive)) {
    if (Date.now() > deadline) throw new Error('The browser outlived its kill by 20 s.');
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Keeps both cores busy until the returned function is called. */
export function loadCores(): () => void {
  const loops = [0, 1].map(() => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
  return () => {
    for (const loop of loops) loop.kill('SIGKILL');
  };
}

const running = (): number[] =>
  readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? Number(name) : []));

function descendants(of: number): number[] {
  const children = running().filter((pid) => status(pid)?.parent === of);
  return [...children, ...children.flatMap(descendants)];
}

/** A zombie holds nothing any more: it waits only for its parent to look. */
const isAlive = (pid: number): boolean => {
  const state = status(pid)?.state;
  return state !== undefined && state !== 'Z' && state !== 'X';
};

function status(pid: number): { state: string; parent: number } | null {
  // `pid (name) state parent …`, where the name may hold spaces and brackets.
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  return fields ? { state: fields[0] ?? '', parent: Number(fields[1]) } : null;
}

const commandLine = (pid: number): string[] => read(`/proc/${pid}/cmdline`)?.split('\0') ?? [];

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // The process ended meanwhile.
  }
}
