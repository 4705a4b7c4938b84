import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  formatAge,
  formatDay,
  formatInstant,
  localDay,
  relativeDay,
  startOfDay,
} from './dates.ts';

describe('localDay', () => {
  it.each([
    ['2026-03-02T23:30:00Z', 'Europe/Madrid', '2026-03-03'],
    ['2026-03-02T02:30:00Z', 'America/Bogota', '2026-03-01'],
    ['2026-03-02T10:59:59.999Z', 'Pacific/Kiritimati', '2026-03-03'],
  ])('of %s in %s is %s', (instant, zone, day) => expect(localDay(instant, zone)).toBe(day));
});

describe('startOfDay', () => {
  it('follows both clock changes, also where midnight is skipped', () => {
    expect(startOfDay('2026-03-29', 'Europe/Madrid')).toBe('2026-03-28T23:00:00.000Z');
    expect(startOfDay('2026-03-30', 'Europe/Madrid')).toBe('2026-03-29T22:00:00.000Z');
    expect(startOfDay('2026-10-26', 'Europe/Madrid')).toBe('2026-10-25T23:00:00.000Z');
    expect(startOfDay('2026-09-06', 'America/Santiago')).toBe('2026-09-06T04:00:00.000Z');
  });
  property.prop([
    fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
    fc.constantFrom('Europe/Madrid', 'America/Santiago', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'),
  ])('begins the day that holds the instant, at or before it', (date, zone) => {
    const day = localDay(date.toISOString(), zone);
    const start = startOfDay(day, zone);
    expect(localDay(start, zone)).toBe(day);
    expect(start <= date.toISOString()).toBe(true);
  });
});

describe('words for days', () => {
  const today = '2026-03-02';
  it.each([
    ['2026-03-02', 'en', 'today'],
    ['2026-03-01', 'es', 'ayer'],
    ['2026-03-05', 'en', 'in 3 days'],
    ['2026-02-20', 'en', 'Feb 20, 2026'],
    ['2026-02-20', 'es', '20 feb 2026'],
  ])('%s in %s is %s', (day, locale, said) => expect(relativeDay(day, today, locale)).toBe(said));

  it('tells an age in one figure', () => {
    expect(formatAge('2026-02-18', today, 'es')).toBe('12 días');
    expect(formatAge('2025-11-01', today, 'en')).toBe('3 months');
    expect(formatAge('2023-02-01', today, 'en')).toBe('3 years');
    expect(formatAge('2026-03-09', today, 'en')).toBe('0 days');
  });
  it('shows a day without moving it, and an instant in the rep’s zone', () => {
    expect(formatDay('2026-03-02', 'es')).toBe('2 mar 2026');
    expect(formatInstant('2026-03-02T23:30:00Z', 'es', 'Europe/Madrid')).toBe('3 mar 2026, 0:30');
  });
  it('counts days across a clock change', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });
});
