import { expect, it } from 'vitest';
import { instantOf } from './instant-of.ts';

it.each([
  ['2026-11-24T09:00', 'Europe/Madrid', '2026-11-24T08:00:00.000Z'],
  ['2026-03-29T02:30', 'Europe/Madrid', '2026-03-29T01:30:00.000Z'], // skipped: an hour later
  ['', 'Europe/Madrid', null],
  ['2026-11-24', 'Europe/Madrid', null],
  ['12026-11-24T09:00', 'UTC', null],
])('%s in %s is %s', (text, zone, instant) => {
  expect(instantOf(text, zone)).toBe(instant);
});
