import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { savedAddress } from '../replay/page.ts';

/** A saved page and the address it is to be read under. */
export interface SavedPage {
  name: string;
  html: string;
  url: string;
}

/** Folders with pages for one reader: the project's fixtures, and those of `CORPUS_DIR` when it is set. */
export function savedPages(reader: 'linkedin-profile' | 'gmail-thread'): SavedPage[] {
  const corpus = process.env['CORPUS_DIR'];
  const further = {
    'linkedin-profile': ['linkedin'],
    'gmail-thread': ['gmail/authored', 'gmail/pages'],
  }[reader];
  const folders = [
    `tests/fixtures/${reader}`,
    ...(corpus === undefined ? [] : further.map((folder) => join(corpus, folder))),
  ];
  return folders.filter((folder) => existsSync(folder)).flatMap((folder) => pagesIn(folder));
}

function pagesIn(folder: string): SavedPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => {
      const path = join(folder, file);
      const html = readFileSync(path, 'utf8');
      return { name: `${basename(folder)}/${file}`, html, url: savedAddress(path, html).href };
    });
}
