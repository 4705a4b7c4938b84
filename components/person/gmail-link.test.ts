import { expect, test } from 'vitest';
import { gmailLink } from './gmail-link.ts';

test('names the account by its address and the mail by its id', () => {
  expect(gmailLink({ account: 'rep+a@own.example', messageId: '18c2f0a1b2c3d4e5' })).toBe(
    'https://mail.google.com/mail/?authuser=rep%2Ba%40own.example#all/18c2f0a1b2c3d4e5',
  );
});

test.each([
  { account: null, messageId: '18c2f0a1b2c3d4e5' },
  { account: 'rep@own.example', messageId: null },
  { account: 'rep@own.example', messageId: 'msg-f:1234' },
  { account: 'rep@own.example', messageId: '18c2f0a1b2c3d4e5/../x' },
])('no link for %o', (mail) => {
  expect(gmailLink(mail)).toBeNull();
});
