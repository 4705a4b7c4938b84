import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formatter } from '@lingui/format-po';
import { afterAll, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../utils/i18n/index.ts';

const po = formatter({ lineNumbers: false });

/** A catalogue's messages by their id, each with its source text and its translation. */
async function catalogue(folder: string, locale: Locale) {
  const content = readFileSync(join(folder, `${locale}.po`), 'utf8');
  const parsed = await po.parse(content, { locale, sourceLocale: 'en', filename: `${locale}.po` });
  return new Map(
    Object.entries(parsed).map(([id, { message, translation, context }]) => [
      id,
      { source: message ?? id, translation: translation ?? '', context },
    ]),
  );
}

/** Names of the values and tags that a text takes, each once, in order: `{name}`, `{n, plural, …}`, `<0>`. A plural's branch is none. */
function placeholders(text: string): string[] {
  const found = [
    ...text.matchAll(/(?<!(?:=\d+|zero|one|two|few|many|other) )\{(\w+)(?=[},])|<\/?(\d+)\/?>/g),
  ].map((match) => match[1] ?? `<${match[2]}>`);
  return [...new Set(found)].toSorted();
}

/** The categories of each plural in a text, such as `=0 one other`. */
function pluralForms(text: string): string[] {
  return [...text.matchAll(/(=\d+|zero|one|two|few|many|other) \{/g)].flatMap((match) => match[1] ?? []);
}

/** How a text ends: a full stop, a colon, or neither. */
const mark = (text: string): string => /[.:…]$/.exec(text)?.[0].replace('…', '.') ?? '';

const strings = (locale: Locale): Record<string, { message: string }> =>
  JSON.parse(readFileSync(resolve(`public/_locales/${locale}/messages.json`), 'utf8'));

const kept = resolve('utils/i18n');
const scratch = mkdtempSync(join(tmpdir(), 'embudo-i18n-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test.each(LOCALES)('every message has its words in %s', async (locale) => {
  const messages = await catalogue(kept, locale);
  expect(messages.size).toBeGreaterThan(100);
  const empty = [...messages.values()].filter(({ translation }) => translation.trim() === '');
  expect(empty.map(({ source }) => source)).toEqual([]);
});

test('a translation takes the values and tags of its source, and all plural forms', async () => {
  const wrong = [...(await catalogue(kept, 'es')).values()].filter(
    ({ source, translation }) =>
      placeholders(source).join() !== placeholders(translation).join() ||
      pluralForms(source).join() !== pluralForms(translation).join(),
  );
  expect(wrong).toEqual([]);
});

test('a translation keeps the blanks and the last mark of its source', async () => {
  const wrong = [...(await catalogue(kept, 'es')).values()].filter(
    ({ source, translation }) =>
      translation !== translation.trim() ||
      (!source.includes('plural') && mark(source) !== mark(translation)),
  );
  expect(wrong).toEqual([]);
});

test('the catalogues hold what the screens say: nothing to extract, nothing left over', async () => {
  cpSync(kept, scratch, { recursive: true, filter: (file) => !file.endsWith('.ts') });
  const config = join(scratch, 'lingui.config.mjs');
  writeFileSync(
    config,
    `import { formatter } from ${JSON.stringify(import.meta.resolve('@lingui/format-po'))};
    export default {
      rootDir: ${JSON.stringify(resolve('.'))},
      sourceLocale: 'en',
      locales: ['en', 'es'],
      catalogs: [{ path: ${JSON.stringify(join(scratch, '{locale}'))}, include: ['components', 'entrypoints', 'utils/i18n'] }],
      format: formatter({ lineNumbers: false }),
    };`,
  );
  execFileSync(
    process.execPath,
    ['node_modules/@lingui/cli/dist/lingui.js', 'extract', '--clean', '--config', config],
    {
      stdio: 'pipe',
    },
  );
  for (const locale of LOCALES) {
    const [now, before] = [await catalogue(scratch, locale), await catalogue(kept, locale)];
    expect([...now.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  }
}, 60_000);

test('the manifest’s strings exist in every language', () => {
  const source = strings('en');
  for (const locale of LOCALES) {
    expect(Object.keys(strings(locale)).toSorted()).toEqual(Object.keys(source).toSorted());
    expect(Object.values(strings(locale)).every(({ message }) => message.trim() !== '')).toBe(true);
    // The stores cut names and descriptions that are longer.
    expect(strings(locale)['name']?.message.length).toBeLessThanOrEqual(75);
    expect(strings(locale)['description']?.message.length).toBeLessThanOrEqual(132);
  }
});
