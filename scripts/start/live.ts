import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import type { FoundBrowser } from '../browser/find.ts';
import { hasDisplay, isRoot } from '../browser/root.ts';

/**
 * Opens the real sites with a lasting profile and stays until the browser is closed. The browser is started as a
 * person would start it, without automation, which Google's sign-in refuses.
 */
export async function openLive(browser: FoundBrowser, extension: string, profile: string): Promise<void> {
  if (!hasDisplay()) throw new Error('--live needs a display: it opens a window for you to sign in.');
  await mkdir(profile, { recursive: true });
  const byFlag = browser.loads === 'flag';
  const child = spawn(
    browser.path,
    [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...(byFlag
        ? [`--load-extension=${extension}`]
        : ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging']),
      'https://www.linkedin.com/feed/',
      'https://mail.google.com/mail/u/0/',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', byFlag ? 'ignore' : 'pipe', byFlag ? 'ignore' : 'pipe'] },
  );
  if (!byFlag) await loadThroughPipe(child, extension);
  console.log(`Your own pages, with the profile in ${profile}. Close the window to end.`);
  await once(child, 'exit');
}

/** Branded browsers ignore `--load-extension` but take the extension through their debugging pipe. */
async function loadThroughPipe(child: ChildProcess, extension: string): Promise<void> {
  const [, , , input, output] = child.stdio;
  if (!(input instanceof Writable) || !(output instanceof Readable))
    throw new Error('The browser has no debugging pipe.');
  input.write(
    `${JSON.stringify({ id: 1, method: 'Extensions.loadUnpacked', params: { path: extension } })}\0`,
  );
  const answer = await firstAnswer(output);
  if (answer.includes('"error"'))
    throw new Error(
      `This browser refuses unpacked extensions: ${answer}. Install Chromium, or load ${extension} by hand on ` +
        'chrome://extensions (Developer mode, Load unpacked).',
    );
}

/** Answers on the pipe end with a zero byte. The pipe stays open: a browser that finds it closed may end. */
function firstAnswer(output: Readable): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    output.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('\0')) done(text.slice(0, text.indexOf('\0')));
    });
    output.once('close', () => fail(new Error('The browser closed before it answered.')));
  });
}
