import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where browsers that take `--load-extension` are installed, best first: Chromium, then Chrome for Testing. */
export function unpackedCandidates(): string[] {
  return [...installedChromium(), ...puppeteerCache()].filter(
    (path) => existsSync(path) && !isSnapWrapper(path),
  );
}

/** Google Chrome and Microsoft Edge: they ignore `--load-extension` and are driven over CDP instead. */
export function brandedCandidates(): string[] {
  return branded().filter((path) => existsSync(path));
}

function installedChromium(): string[] {
  if (process.platform === 'darwin')
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ];
  if (process.platform === 'win32')
    return programFolders().map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe'));
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium'];
}

function branded(): string[] {
  if (process.platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  if (process.platform === 'win32')
    return programFolders().flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  return [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
  ];
}

function programFolders(): string[] {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86 } = process.env;
  return [LOCALAPPDATA, PROGRAMFILES, programFilesX86].filter((folder) => folder !== undefined);
}

/** Chrome for Testing as Puppeteer's installer leaves it: `chrome/<platform>-<version>/chrome-<platform>/chrome`. */
function puppeteerCache(): string[] {
  const root = join(homedir(), '.cache', 'puppeteer', 'chrome');
  if (!existsSync(root)) return [];
  const inside = {
    darwin: 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    win32: 'chrome.exe',
  }[process.platform as string];
  return readdirSync(root)
    .toSorted()
    .toReversed()
    .flatMap((version) =>
      readdirSync(join(root, version)).map((folder) => join(root, version, folder, inside ?? 'chrome')),
    );
}

/** Ubuntu's `chromium-browser` starts a snap, which can read neither a profile in /tmp nor a hidden folder. */
function isSnapWrapper(path: string): boolean {
  if (process.platform !== 'linux') return false;
  const head = readFileSync(path, { encoding: 'latin1' }).slice(0, 4096);
  return head.startsWith('#!') && head.includes('/snap/');
}
