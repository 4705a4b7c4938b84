import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
  ['Elena Prats Oller', 'EP'],
  ['María José de la Cruz García', 'MJ'],
  ['Juan de la Vega', 'JV'],
  ['A. Lohmueller', 'AL'],
  ['Ülkü Aydın', 'ÜA'],
  ['荒川 恵美', '荒'],
  ['김 민지', '김'],
  ['Madonna', 'M'],
  ['van der', 'VD'],
  ['🦊 Fox Hunter', 'FH'],
  ['...', '?'],
  ['', '?'],
])('%s → %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
