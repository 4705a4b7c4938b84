import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForPage } from './in-page.ts';

/**
 * A copy of the built extension with further pages in it, one for each module of this folder named: the extension's
 * policy lets a page run files of its own only. Returns the copy's folder.
 */
export async function withPages(extension: string, names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'embudo-bench-'));
  await cp(extension, folder, { recursive: true });
  for (const name of names) {
    await writeFile(join(folder, `${name}.js`), await bundleForPage(`scripts/bench/${name}.ts`));
    await writeFile(
      join(folder, `${name}.html`),
      `<!doctype html><meta charset="utf-8"><title>${name}</title><div id="root"></div><script type="module" src="${name}.js"></script>`,
    );
  }
  return folder;
}
