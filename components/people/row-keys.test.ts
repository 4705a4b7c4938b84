import { expect, test } from 'vitest';
import { rowAfter } from './row-keys.ts';

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 99, 99],
  ['PageDown', 3, 13],
  ['PageDown', 95, 99],
  ['PageUp', 3, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['Enter', 50, null],
  ['a', 50, null],
])('%s from row %i of 100 leads to %s', (key, at, expected) => {
  expect(rowAfter(key, at, 100)).toBe(expected);
});

test('an empty list leads nowhere', () => {
  expect(rowAfter('ArrowDown', 0, 0)).toBeNull();
});
