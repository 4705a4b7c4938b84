import { describe, expect, it, test } from 'vitest';
import { word } from '../../../tests/builders/facts.ts';
import { afterWorkingDays, answeredAfter, dealProof, isTalk, isTheirs, startOf } from './found.ts';

const ZONE = 'Europe/Madrid';
const AT = '2026-03-02T09:00:00.000Z';

describe('a word is theirs', () => {
  it.each([
    ['in', null, true],
    ['in', 'no-answer', true],
    ['out', null, false],
    ['out', 'answered', true],
    ['out', 'held', true],
    ['out', 'accepted', true],
    ['out', 'declined', true],
    ['out', 'voicemail', false],
    ['unknown', null, true],
    ['unknown', 'no-answer', false],
  ] as const)('%s with %s: %s', (direction, outcome, theirs) =>
    expect(isTheirs(word(AT, direction, { outcome }))).toBe(theirs),
  );
});

describe('a word is a talk', () => {
  it.each([
    ['call', 'answered', true],
    ['call', 'voicemail', false],
    ['call', null, false],
    ['meeting', 'held', true],
    ['meeting', 'no-show', false],
    ['linkedin-invitation', 'accepted', false],
    ['mail', 'answered', false],
    ['mail', 'held', false],
  ] as const)('%s with %s: %s', (channel, outcome, talk) =>
    expect(isTalk(word(AT, 'out', { channel, outcome }))).toBe(talk),
  );
});

test('an answer comes after the word, not with it', () => {
  expect(answeredAfter([word('2026-03-02T09:00:00.001Z', 'in')], AT)).toBe(true);
  expect(answeredAfter([word(AT, 'in')], AT)).toBe(false);
  expect(answeredAfter([word('2026-03-03T09:00:00.000Z', 'out')], AT)).toBe(false);
});

test('a day begins where the rep is, in years of four digits', () => {
  expect(startOf('2026-03-02', ZONE)).toBe('2026-03-01T23:00:00.000Z');
  expect(startOf('2026-03-02', ZONE, 2)).toBe('2026-03-03T23:00:00.000Z');
  expect(startOf('9999-12-31', ZONE, 2)).toBeNull();
  expect(afterWorkingDays('2026-03-06', 1, ZONE)).toBe('2026-03-09T23:00:00.000Z');
  expect(afterWorkingDays('9999-12-31', 5, ZONE)).toBeNull();
});

test('what a field of the deal shows has no words of its own', () =>
  expect(dealProof('contract', '2026-03-02')).toEqual({
    kind: 'deal',
    id: 'contract',
    at: '2026-03-02',
    text: null,
  }));
