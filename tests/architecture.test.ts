import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gmailReaders, linkedinReaders } from '../utils/sites/index.ts';

const readers = [...linkedinReaders, ...gmailReaders];

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(file));
const code = files.filter((file) => /\.tsx?$/.test(file));
const product = code.filter((file) => !file.startsWith('tests/') && !/\.test\.tsx?$/.test(file));

/** Number of lines of a file; a final newline ends the last one. */
const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

describe('the tree', () => {
  test('has only the known top level', () => {
    const top = new Set(files.map((file) => file.split('/')[0]));
    const known = new Set(
      [
        'package.json package-lock.json tsconfig.json wxt.config.ts README.md LICENSE CHANGELOG.md CONTRIBUTING.md',
        'PRIVACY.md SECURITY.md entrypoints components utils public tests scripts docs .ci .github',
        '.gitignore .npmrc .oxlintrc.json .prettierrc.json .prettierignore .dependency-cruiser.cjs .size-limit.ts',
        'knip.json lingui.config.ts vitest.config.ts playwright.config.ts',
      ].flatMap((row) => row.split(' ')),
    );
    expect([...top].filter((name) => name !== undefined && !known.has(name))).toEqual([]);
  });

  test('has no file nobody can name', () => {
    const vague = /(^|\/)(helpers?|utils?|misc|common|lib|stuff|temp|new)\.tsx?$/;
    expect(code.filter((file) => vague.test(file))).toEqual([]);
  });

  test('keeps tests out of entrypoints, where WXT would build them', () => {
    expect(files.filter((file) => file.startsWith('entrypoints/') && file.includes('.test.'))).toEqual([]);
  });

  test('keeps catalogues, icons and manifest strings where they are looked for', () => {
    for (const locale of ['en', 'es']) {
      expect(files).toContain(`utils/i18n/${locale}.po`);
      expect(files).toContain(`public/_locales/${locale}/messages.json`);
    }
  });
});

describe('file sizes', () => {
  const sizes = product.map(lines).toSorted((a, b) => a - b);
  const quantile = (q: number) => sizes[Math.floor(q * (sizes.length - 1))] ?? 0;

  /** Files that may be longer, each with its reason. */
  const LONG: Record<string, string> = {};

  test('half of all files have at most 60 lines, nine of ten at most 150', () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(60);
    expect(quantile(0.9)).toBeLessThanOrEqual(150);
  });

  test('none has more than 250 without a reason', () => {
    expect(product.filter((file) => lines(file) > 250 && !LONG[file])).toEqual([]);
  });

  test('entrypoints only wire', () => {
    const wiring = product.filter((file) => file.startsWith('entrypoints/'));
    expect(wiring.filter((file) => lines(file) > 80)).toEqual([]);
  });
});

describe('readers', () => {
  const fixtures = (id: string) =>
    existsSync(`tests/fixtures/${id}`)
      ? readdirSync(`tests/fixtures/${id}`).filter((name) => name.endsWith('.html'))
      : [];
  const header = (id: string, name: string) =>
    readFileSync(`tests/fixtures/${id}/${name}`, 'utf8').split('\n')[0] ?? '';
  const expected = (id: string, name: string) =>
    readFileSync(`tests/fixtures/${id}/${name.replace(/\.html$/, '.json')}`, 'utf8');

  test.each(readers.map((reader) => [reader.id]))('%s has fixtures, one of them not English', (id) => {
    const names = fixtures(id);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !/"locale": ?"en/.test(header(id, name)))).not.toEqual([]);
    expect(
      names.filter((name) => !existsSync(`tests/fixtures/${id}/${name.replace(/\.html$/, '.json')}`)),
    ).toEqual([]);
  });

  test.each(readers.filter((reader) => reader.kind !== 'gmail-list').map((reader) => [reader.id]))(
    '%s has a page to refuse',
    (id) => {
      expect(fixtures(id).filter((name) => /"refused": ?"/.test(expected(id, name)))).not.toEqual([]);
    },
  );

  test('each stands in the file of its name', () => {
    for (const reader of readers) expect(files).toContain(`utils/sites/${reader.id}.ts`);
  });
});

describe('words', () => {
  test('no reader and no test of a page looks at visible English', () => {
    const tables = product.filter((file) => file.startsWith('utils/sites/'));
    const labels = tables.filter((file) => /\[aria-label[*^$]?=["'][A-Z]/.test(readFileSync(file, 'utf8')));
    expect(labels).toEqual([]);
  });

  test('nothing writes markup as text', () => {
    const markup = /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/;
    const ours = product.filter((file) => !file.startsWith('scripts/'));
    expect(ours.filter((file) => markup.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('only the adapter names the polyfill', () => {
    const importing = product.filter((file) =>
      readFileSync(file, 'utf8').includes("from 'webextension-polyfill'"),
    );
    expect(importing).toEqual(['utils/browser.ts']);
  });

  test('every test file stands beside its subject or in tests/', () => {
    const strays = code
      .filter((file) => file.includes('.test.') && !file.startsWith('tests/'))
      .filter((file) => !files.some((other) => dirname(other) === dirname(file) && other !== file))
      .map((file) => basename(file));
    expect(strays).toEqual([]);
  });
});
