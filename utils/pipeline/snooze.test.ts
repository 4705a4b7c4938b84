import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { snoozeChoices } from './snooze.ts';

const keys = (now: string, zone = 'UTC') => snoozeChoices(now, zone).map(({ key }) => key);

it('offers what lies ahead, where the rep is', () => {
  expect(snoozeChoices('2026-11-23T10:00:00Z', 'Europe/Madrid')).toEqual([
    { key: 'hour', until: '2026-11-23T11:00:00.000Z' },
    { key: 'afternoon', until: '2026-11-23T14:00:00.000Z' },
    { key: 'tomorrow', until: '2026-11-24T08:00:00.000Z' },
    { key: 'next-week', until: '2026-11-30T08:00:00.000Z' },
  ]);
});

it('leaves out the afternoon once it is near, and on a Sunday the Monday that is tomorrow', () => {
  expect(keys('2026-11-23T14:00:00Z')).toEqual(['hour', 'tomorrow', 'next-week']);
  expect(keys('2026-11-23T13:59:00Z')).toContain('afternoon');
  expect(keys('2026-11-29T10:00:00Z')).toEqual(['hour', 'afternoon', 'tomorrow']);
});

test.prop([
  fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000).toISOString()),
  fc.constantFrom('UTC', 'Europe/Madrid', 'Australia/Lord_Howe', 'America/Sao_Paulo'),
])('every choice lies ahead', (now, zone) => {
  for (const { until } of snoozeChoices(now, zone)) expect(until > now).toBe(true);
});
