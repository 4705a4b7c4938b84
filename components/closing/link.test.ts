import { expect, it } from 'vitest';
import { readLink } from './link.ts';

it('takes https addresses, and adds what nobody types', () => {
  expect(readLink(' https://files.example/c.pdf?x=1 ')).toBe('https://files.example/c.pdf?x=1');
  expect(readLink('drive.example/c.pdf')).toBe('https://drive.example/c.pdf');
  expect(readLink('drive.example:8443/c')).toBe('https://drive.example:8443/c');
  expect(readLink(' \u200b')).toBe(null);
});

it.each([
  'http://files.example/c.pdf',
  'javascript:alert(1)',
  'file:///home/me/c.pdf',
  'the contract',
  '🎉',
  'C:\\c.pdf',
  'https://me@files.example/',
  `https://files.example/${'x'.repeat(2100)}`,
])('does not take %s', (text) => {
  expect(readLink(text)).toBe(undefined);
});
