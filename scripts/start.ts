/**
 * `npm start`: builds the extension and opens a browser with it on practice pages. `-- --live` opens the real sites
 * with a lasting profile (`--profile DIR`, else ~/.embudo-profile). Without a display, or with `-- --headless`, it
 * plays the whole journey itself and saves screenshots under .output/tour/.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser/find.ts';
import { builtExtension } from './browser/launch.ts';
import { hasDisplay } from './browser/root.ts';
import { runStep } from './build/run-step.ts';
import { playJourney } from './start/journey.ts';
import { openLive } from './start/live.ts';
import { openPractice } from './start/practice.ts';

const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});

async function start(): Promise<void> {
  console.log('Building the extension …');
  const { code } = await runStep({ name: 'build', command: 'wxt', args: ['build'] }, true);
  if (code !== 0) throw new Error('The extension could not be built.');

  const browser = findBrowser(console.log);
  const extension = builtExtension();
  console.log(`Browser: ${browser.path}`);

  if (options.live) {
    await openLive(browser, extension, options.profile ?? join(homedir(), '.embudo-profile'));
  } else if (options.headless || !hasDisplay()) {
    process.exitCode = (await playJourney(browser, extension)) ? 0 : 1;
  } else {
    await openPractice(browser, extension);
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
