import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoad, follow } from '../build/first-load.ts';
import type { Figure } from './figure.ts';

/** What each part of the built extension weighs, gzip. */
export function measureSizes(extension: string): Figure[] {
  const background = new Set<string>();
  follow(extension, 'background.js', background);
  const parts: [string, string[]][] = [
    ['content-gmail', ['content-scripts/gmail.js']],
    ['content-linkedin', ['content-scripts/linkedin.js']],
    ['background', [...background]],
    ...['popup', 'sidepanel', 'dashboard'].map((page): [string, string[]] => [
      page,
      firstLoad(extension, `${page}.html`),
    ]),
    ['all', everyFile(extension)],
  ];
  return parts.map(([name, files]) => ({
    name: `size.${name}`,
    n: 0,
    value: files.reduce((sum, file) => sum + gzipSync(readFileSync(join(extension, file))).length, 0),
    p95: 0,
    unit: 'bytes',
    baseline: null,
    baselineName: null,
    ratio: null,
  }));
}

const everyFile = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    : [];
