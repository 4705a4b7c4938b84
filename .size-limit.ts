import { existsSync, readdirSync } from 'node:fs';
import { firstLoad, follow } from './scripts/build/first-load.ts';

const DIR = '.output/chrome-mv3';
const inDir = (files: string[]) => files.map((file) => `${DIR}/${file}`);

/** What is loaded at once, and so may not be counted again as a lazy part. */
const pages = ['popup.html', 'sidepanel.html', 'dashboard.html', 'print.html'].filter((page) =>
  existsSync(`${DIR}/${page}`),
);
const first = new Set(pages.flatMap((page) => firstLoad(DIR, page)));
const background = new Set<string>();
if (existsSync(`${DIR}/background.js`)) follow(DIR, 'background.js', background);

const lazy = existsSync(`${DIR}/chunks`)
  ? readdirSync(`${DIR}/chunks`)
      .map((file) => `chunks/${file}`)
      .filter((file) => file.endsWith('.js') && !first.has(file) && !background.has(file))
  : [];

const budget = (name: string, files: string[], limit: string) => ({
  name,
  path: inDir(files),
  limit,
  gzip: true,
});

/** Budgets of docs/architecture.md, gzip. */
export default [
  budget('content script: Gmail', ['content-scripts/gmail.js'], '15 kB'),
  budget('content script: LinkedIn', ['content-scripts/linkedin.js'], '15 kB'),
  budget('popup', firstLoad(DIR, 'popup.html'), '130 kB'),
  budget('side panel, first load', firstLoad(DIR, 'sidepanel.html'), '320 kB'),
  budget('dashboard, first load', firstLoad(DIR, 'dashboard.html'), '320 kB'),
  budget('print page, first load', firstLoad(DIR, 'print.html'), '320 kB'),
  budget('background', [...background], '180 kB'),
  ...lazy.map((file) => budget(`lazy part ${file.replace(/-[\w-]{8}\.js$/, '')}`, [file], '60 kB')),
];
