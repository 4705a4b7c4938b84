import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { brandedCandidates, unpackedCandidates } from './candidates.ts';
import { installBrowser } from './install.ts';

/** The manifest's `minimum_chrome_version`: an older browser refuses the extension. */
const OLDEST = 144;

export interface FoundBrowser {
  path: string;
  /** `flag`: takes `--load-extension`; `cdp`: branded, the extension is loaded through its debugging pipe. */
  loads: 'flag' | 'cdp';
}

/**
 * Finds a browser that can run the unpacked extension, installing one if there is none.
 * `EMBUDO_BROWSER` names one outright. Throws with what was tried when nothing can be had.
 */
export function findBrowser(say: (line: string) => void): FoundBrowser {
  const named = process.env['EMBUDO_BROWSER'];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`EMBUDO_BROWSER names ${named}, which does not exist.`);
    return {
      path: named,
      loads: /google[- ]chrome(?! for testing)|msedge|microsoft[- ]edge/i.test(named) ? 'cdp' : 'flag',
    };
  }
  const found = findInstalled(say);
  if (found) return found;
  say('No browser that takes an unpacked extension: installing one.');
  installBrowser(say);
  const installed = findInstalled(say);
  if (installed) return installed;
  throw new Error(
    `A browser was installed but cannot be found. Set EMBUDO_BROWSER to a Chromium of version ${OLDEST} or later.`,
  );
}

function findInstalled(say: (line: string) => void): FoundBrowser | null {
  const flagged: FoundBrowser[] = [...unpackedCandidates(), ...playwrightCache()].map((path) => ({
    path,
    loads: 'flag',
  }));
  const branded: FoundBrowser[] = brandedCandidates().map((path) => ({ path, loads: 'cdp' }));
  for (const candidate of [...flagged, ...branded]) {
    const version = majorVersion(candidate.path);
    if (version === null || version >= OLDEST) return candidate;
    say(`${candidate.path} is version ${version}; Embudo needs ${OLDEST}. Passing over it.`);
  }
  return null;
}

function playwrightCache(): string[] {
  const path = chromium.executablePath();
  return existsSync(path) ? [path] : [];
}

/** `null` where the browser does not say: on Windows `--version` opens a window instead. */
function majorVersion(path: string): number | null {
  if (process.platform === 'win32') return null;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const major = /(\d+)\.\d+\.\d+/.exec(stdout ?? '')?.[1];
  return major === undefined ? null : Number(major);
}
