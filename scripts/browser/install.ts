import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isRoot } from './root.ts';

/**
 * Installs a browser: Debian's package when allowed to (root), else Playwright's own build into its cache.
 * Throws when neither works, naming what failed.
 */
export function installBrowser(say: (line: string) => void): void {
  if (isRoot() && existsSync('/etc/debian_version')) {
    say('apt-get install chromium …');
    const done =
      run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    if (done) return;
    say("Debian's package could not be installed; trying Playwright's build.");
  }
  say('npx playwright install chromium …');
  if (!run('npx', ['playwright', 'install', 'chromium'])) {
    throw new Error(
      'No browser could be installed. Install Chromium by hand, or set EMBUDO_BROWSER to its path.',
    );
  }
}

/** Output goes to standard error: standard output belongs to what the command prints. */
function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
