import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { EXTENSION_ID } from '../../scripts/browser/launch.ts';

/** Where LevelDB keeps the extension's IndexedDB in a profile. */
export const indexedDBFolder = (profile: string): string =>
  join(profile, 'Default', 'IndexedDB', `chrome-extension_${EXTENSION_ID}_0.indexeddb.leveldb`);

/** Where LevelDB keeps `storage.local`. */
export const storageFolder = (profile: string): string =>
  join(profile, 'Default', 'Local Extension Settings', EXTENSION_ID);

const filesOf = (folder: string, end: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .toSorted()
    .map((name) => join(folder, name));

/** Cuts bytes off the newest log, as a crash in the middle of a write leaves it. `share`: a part of the file instead. */
export function tearTail(folder: string, cut: { bytes: number } | { share: number }): void {
  const log = filesOf(folder, '.log').at(-1);
  if (log === undefined) throw new Error(`No log in ${folder}`);
  const { size } = statSync(log);
  const bytes = 'bytes' in cut ? cut.bytes : Math.ceil(size * cut.share);
  if (size < bytes) throw new Error(`The log has ${size} bytes, too few to cut ${bytes}`);
  truncateSync(log, size - bytes);
}

export function removeFolder(folder: string): void {
  if (!existsSync(folder)) throw new Error(`${folder} is not there to be removed`);
  rmSync(folder, { recursive: true });
}

/** Writes noise over the middle of every file with this end. */
export function scramble(folder: string, end: string): void {
  const files = filesOf(folder, end);
  if (files.length === 0) throw new Error(`No ${end} in ${folder}`);
  for (const file of files) {
    const bytes = readFileSync(file);
    const from = Math.floor(bytes.length / 3);
    bytes.fill(0xa5, from, from + Math.max(16, Math.floor(bytes.length / 4)));
    writeFileSync(file, bytes);
  }
}

export function removeFiles(folder: string, end: string): void {
  const files = filesOf(folder, end);
  if (files.length === 0) throw new Error(`No ${end} in ${folder}`);
  for (const file of files) rmSync(file);
}
