import { describe, expect, test } from 'vitest';
import { clean, decodeOnce, linkOf } from './dom.ts';

describe('clean', () => {
  test.each([
    ['  Ann \n\t Lee\u00a0 ', 'Ann Lee'],
    ['Maré\u200b Alta\ufeff', 'Maré Alta'],
    ['\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['Qu\u200carrel\u200d', 'Quarrel'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['क्\u200dष', 'क्\u200dष'],
    ['👩\u200d💻 dev', '👩\u200d💻 dev'],
    ['a\u0000b\u0007', 'ab'],
    ['\u200b \u00ad', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j → %j', (text, line) => expect(clean(text)).toBe(line));

  test('cuts at the limit, never through a character', () => {
    expect(clean('abcdef', 3)).toBe('abc');
    expect(clean('ab📦c', 3)).toBe('ab');
    expect(clean('x'.repeat(2_000_000))?.length).toBe(512);
  });
});

test('decodeOnce leaves broken encoding as it is', () => {
  expect(decodeOnce('a%2520b')).toBe('a%20b');
  expect(decodeOnce('%E0%A4%A')).toBe('%E0%A4%A');
});

test('linkOf takes web, mail and phone links only', () => {
  const base = new URL('https://www.linkedin.com/in/a/');
  expect(linkOf('/company/1/', base)?.href).toBe('https://www.linkedin.com/company/1/');
  expect(linkOf('mailto:a@b.test', base)?.pathname).toBe('a@b.test');
  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'http://[', '', null]) {
    expect(linkOf(href, base)).toBeNull();
  }
});
