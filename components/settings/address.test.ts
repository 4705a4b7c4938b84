import { expect, test } from 'vitest';
import { looksLikeAddress } from './address.ts';

test.each(['ana@brisamar.test', 'ana.ruiz+ventas@mail.brisamar.test', 'josé@correo.example'])(
  '%s',
  (text) => {
    expect(looksLikeAddress(text)).toBe(true);
  },
);

test.each([
  '',
  'ana',
  'ana@',
  '@brisamar.test',
  'ana@localhost',
  'a b@c.test',
  'a@b@c.test',
  'Ana <ana@b.test>',
  'a@b..test',
])('not %s', (text) => {
  expect(looksLikeAddress(text)).toBe(false);
});
