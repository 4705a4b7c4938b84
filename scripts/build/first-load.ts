import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Every file that a page of the built extension loads before it can show anything: its scripts, their static imports,
 * and its style sheets.
 *
 * @param dir the built extension
 * @param page e.g. `popup.html`
 * @returns paths relative to `dir`
 */
export function firstLoad(dir: string, page: string): string[] {
  const html = readFileSync(join(dir, page), 'utf8');
  const found = new Set<string>([page]);
  for (const [, href] of html.matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g)) {
    if (href) follow(dir, href, found);
  }
  return [...found];
}

/** A file and everything it imports statically; a dynamic `import()` is loaded later and not counted. */
export function follow(dir: string, file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  if (!file.endsWith('.js')) return;
  const source = readFileSync(join(dir, file), 'utf8');
  for (const [, specifier] of source.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
    if (specifier) follow(dir, relative(dir, join(dir, dirname(file), specifier)), found);
  }
}
