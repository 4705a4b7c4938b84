import { setupI18n } from '@lingui/core';
import { describe, expect, it } from 'vitest';
import { timeAgo, timeSince } from './time.ts';

const en = setupI18n({ locale: 'en', messages: { en: {} } });
const es = setupI18n({ locale: 'es', messages: { es: {} } });
const now = new Date('2026-11-23T12:00:00Z');

describe('timeAgo', () => {
  it.each([
    ['2026-11-23T11:59:40Z', 'this minute'],
    ['2026-11-23T11:15:00Z', '45 minutes ago'],
    ['2026-11-23T10:00:00Z', '2 hours ago'],
    ['2026-11-22T11:00:00Z', 'yesterday'],
    ['2026-11-09T12:00:00Z', '14 days ago'],
    ['2025-11-01T12:00:00Z', 'last year'],
    ['2026-11-26T12:00:00Z', 'in 3 days'],
  ])('%s → %s', (at, words) => {
    expect(timeAgo(en, at, now)).toBe(words);
  });

  it('speaks the language in use', () => {
    expect(timeAgo(es, '2026-11-22T11:00:00Z', now)).toBe('ayer');
  });
});

describe('timeSince', () => {
  it.each([
    ['2026-11-23T12:00:00Z', '1 minute'],
    ['2026-11-23T10:00:00Z', '2 hours'],
    ['2026-11-14T12:00:00Z', '9 days'],
    ['2026-09-20T12:00:00Z', '2 months'],
  ])('%s → %s', (at, words) => {
    expect(timeSince(en, at, now)).toBe(words);
  });

  it('speaks the language in use', () => {
    expect(timeSince(es, '2026-11-14T12:00:00Z', now)).toBe('9 días');
  });
});
