import { afterEach, describe, expect, test } from 'vitest';
import { captureAsRead } from '../utils/pipeline/capture.ts';
import { gmailList } from '../utils/sites/gmail-list.ts';
import { gmailThread } from '../utils/sites/gmail-thread.ts';
import { findReader, gmailReaders } from '../utils/sites/index.ts';
import { gmailPages, parsePage, type GmailPage } from './builders/gmail-pages.ts';

const threads = gmailPages('gmail-thread');
const lists = gmailPages('gmail-list');
const cases = [...threads, ...lists].map((page): [string, GmailPage] => [page.name, page]);

const documents = new Map(cases.map(([, page]) => [page, parsePage(page.html)]));

const read = (page: GmailPage, doc = documents.get(page) ?? parsePage(page.html)) =>
  captureAsRead.parse(findReader(gmailReaders, page.url)?.read(doc, page.url));

describe.each(cases)('%s', (_, page) => {
  test('is read as expected, and left as it was', () => {
    const before = documents.get(page)?.documentElement.outerHTML;
    expect(read(page)).toMatchObject(page.expected);
    expect(documents.get(page)?.documentElement.outerHTML).toBe(before);
  });
});

test('a list is read by its own reader as by the general one', () => {
  for (const page of lists) {
    const capture = gmailList.read(parsePage(page.html), page.url);
    expect(capture).toEqual(gmailThread.read(parsePage(page.html), page.url));
  }
});

describe('the time zone of the machine', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('%s changes nothing', (name) => {
    process.env['TZ'] = name;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
    for (const page of threads) expect(read(page)).toMatchObject(page.expected);
  });
});

test('every field says where it stands, or why it is empty', () => {
  for (const page of threads) {
    for (const person of read(page).people) {
      const { fullName } = person.fields;
      expect(fullName?.reason === null).toBe(person.fullName !== null);
      expect(fullName?.origin).toMatch(person.fullName ? /^gmail-thread\./ : /^none$/);
    }
  }
});

const at = (path: string) => new URL(path, 'https://mail.google.com');

describe('pages that are no page of ours', () => {
  test.each([
    '',
    '<p>',
    '<h2 class="hP">',
    '<table class="message"><tr><td>a@b.test</table>',
    '<!doctype html><title>x</title>',
  ])('nothing is read from %j', (html) => {
    for (const path of [
      '/mail/u/0/#inbox',
      '/mail/u/0/#inbox/19f2000000000000',
      '/mail/u/0/?view=pt&th=19f2000000000000',
    ]) {
      const capture = captureAsRead.parse(gmailThread.read(parsePage(html), at(path)));
      expect(capture).toMatchObject({ people: [], thread: null });
      if (capture.kind === 'gmail-thread') expect(capture.refused).not.toBeNull();
    }
  });

  test('other hosts are not ours', () => {
    expect(gmailThread.recognise(new URL('https://mail.google.com.forged.test/mail/u/0/#inbox'))).toBe(false);
    expect(gmailThread.recognise(at('/chat/u/0/'))).toBe(false);
  });
});

test('a mail nested a thousand deep, or of thousands of lines, is read like any other', () => {
  const page = threads.find(({ name }) => name === 'folded-number-es');
  if (!page) throw new Error('fixture missing');
  const deep = '<div>'.repeat(1000);
  const long = '<p>-- a@b.test</p>'.repeat(3000);
  for (const filler of [deep + '</div>'.repeat(1000), long]) {
    const html = page.html.replaceAll(/<div class="a3s aiL ">/g, (tag) => `${tag}${filler}`);
    const capture = read({ ...page, html });
    expect(capture.thread?.messages).toEqual(page.expected.thread?.messages);
    expect(JSON.stringify(capture)).not.toContain('a@b.test');
  }
}, 30_000);
