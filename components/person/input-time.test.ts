import { expect, test } from 'vitest';
import { fromInputTime, toInputTime } from './input-time.ts';

const now = new Date('2026-09-14T21:30:20.500Z');

test('writes the time of the zone, not of the machine', () => {
  expect(toInputTime(now, 'America/Bogota')).toBe('2026-09-14T16:30');
  expect(toInputTime(now, 'Europe/Madrid')).toBe('2026-09-14T23:30');
});

test('reads it back in the zone; the current minute is now', () => {
  expect(fromInputTime('2026-09-14T16:30', 'America/Bogota', now)).toBe('2026-09-14T21:30:20.500Z');
  expect(fromInputTime('2026-09-14T10:05', 'America/Bogota', now)).toBe('2026-09-14T15:05:00.000Z');
});

test('nothing that has not happened, and nothing half-typed', () => {
  expect(fromInputTime('2026-09-15T10:00', 'America/Bogota', now)).toBeNull();
  expect(fromInputTime('2026-09-14', 'America/Bogota', now)).toBeNull();
  expect(fromInputTime('', 'America/Bogota', now)).toBeNull();
});
