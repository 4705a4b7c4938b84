import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it, test } from 'vitest';
import { byRank, ownValueProblem, readOwnValue, showOwnValue, typeOwnValue } from './own-values.ts';

const number = { kind: 'number' as const, choices: [] };
const date = { kind: 'date' as const, choices: [] };
const text = { kind: 'text' as const, choices: [] };
const choice = { kind: 'choice' as const, choices: ['Gold', 'Silver'] };
const read = (field: Parameters<typeof readOwnValue>[0], typed: string, locale = 'en') => {
  const result = readOwnValue(field, typed, locale);
  return result.ok ? result.value : result.problem;
};

describe('a number', () => {
  it.each([
    ['1,234.5', 'en', 1234.5],
    ['1.234,5', 'es', 1234.5],
    ['1.234,5', 'en', 1234.5],
    ['1.234', 'en', 1.234],
    ['1.234', 'es', 1234],
    ['1,234', 'en', 1234],
    ['1,234', 'es', 1.234],
    ['1.234.567', 'en', 1234567],
    ['0.123', 'es', 0.123],
    ['12 500', 'es', 12500],
    ['12 500.5', 'en', 12500.5],
    ['12’500', 'en', 12500],
    ['−3', 'en', -3],
    ['-0', 'en', 0],
    ['.5', 'en', 0.5],
    ['.55', 'en', 0.55],
    ['007', 'en', 7],
    ['000000000000000007', 'en', 7],
  ])('%s in %s is %d', (typed, locale, value) => expect(read(number, typed, locale)).toBe(value));

  it.each([
    '🚀',
    '12🚀',
    'twelve',
    '1,2,3',
    '1.2.3',
    '1,234,56',
    '1,2.5',
    '5.',
    '1e3',
    '--1',
    '1 2',
    '10^15',
  ])('%s is none', (typed) => expect(read(number, typed)).toBe('not-a-number'));

  it('holds what it can hold exactly', () => {
    expect(read(number, '999999999999999')).toBe(999_999_999_999_999);
    expect(read(number, '1000000000000000')).toBe('too-large');
    expect(read(number, '0.1234567890123456')).toBe('too-large');
  });

  it('is no text, and nothing without end', () => {
    expect(ownValueProblem(number, 5)).toBeNull();
    expect(ownValueProblem(number, '5')).toBe('not-a-number');
    expect(ownValueProblem(number, Number.NaN)).toBe('not-a-number');
    expect(ownValueProblem(number, Number.POSITIVE_INFINITY)).toBe('not-a-number');
  });

  it('is typed without group signs', () => expect(typeOwnValue(1_234_567, 'en')).toBe('1234567'));

  property.prop([
    fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
    fc.nat(6),
    fc.constantFrom('en', 'es'),
  ])('comes back from how it is typed and how it is shown', (digits, decimals, locale) => {
    const value = Number(`${digits}e-${decimals}`);
    expect(read(number, typeOwnValue(value, locale), locale)).toBe(value + 0);
    const shown = showOwnValue(number, value, locale);
    // Spanish writes four digits without a group sign, and any locale groups in threes: never ambiguous with its decimals.
    expect(read(number, shown, locale)).toBe(value + 0);
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    expect(read(date, '2028-02-29')).toBe('2028-02-29');
    expect(read(date, '2026-02-31')).toBe('no-such-day');
    expect(read(date, '2027-02-29')).toBe('no-such-day');
    expect(read(date, '31 February')).toBe('not-a-day');
    expect(read(date, 'on 2026-02-31')).toBe('not-a-day');
    expect(read(date, '2026-02-31 or so')).toBe('not-a-day');
    expect(ownValueProblem(date, 5)).toBe('not-a-day');
  });
  it('is shown in the reader’s way', () => expect(showOwnValue(date, '2026-03-02', 'es')).toBe('2 mar 2026'));
});

describe('a choice', () => {
  it('is one of the list', () => {
    expect(read(choice, 'Gold')).toBe('Gold');
    expect(read(choice, 'Bronze')).toBe('not-a-choice');
    expect(ownValueProblem(choice, 3)).toBe('not-a-choice');
  });
  it('may stay when it was taken off the list', () => {
    expect(ownValueProblem(choice, 'Bronze', 'Bronze')).toBe(null);
    expect(ownValueProblem(choice, 'Bronze', 'Gold')).toBe('not-a-choice');
    expect(showOwnValue(choice, 'Bronze', 'en')).toBe('Bronze');
  });
});

describe('a text', () => {
  it('is kept clean; emptied where nothing is left', () => {
    expect(read(text, ' a\u200b  b ')).toBe('a b');
    expect(read(text, ' \u200b ')).toBe(null);
    expect(read(number, '')).toBe(null);
    expect(read(text, '🚀')).toBe('🚀');
  });
  it('is shown as it is, even where it looks like a day', () =>
    expect(showOwnValue(text, '2026-03-02', 'es')).toBe('2026-03-02'));
  it('may be a thousand characters long', () => {
    expect(read(text, 'x'.repeat(1_000))).toHaveLength(1_000);
    expect(read(text, 'x'.repeat(1_001))).toBe('too-long');
  });

  property.prop([fc.constantFrom(number, date, text, choice), fc.string(), fc.constantFrom('en', 'es')])(
    'whatever is typed, what is read fits its field and is read the same again',
    (field, typed, locale) => {
      const result = readOwnValue(field, typed, locale);
      if (!result.ok || result.value === null) return;
      expect(ownValueProblem(field, result.value)).toBe(null);
      expect(read(field, typeOwnValue(result.value, locale), locale)).toBe(result.value);
    },
  );
});

test('fields stand by their rank, and by their id where two machines gave the same rank', () => {
  const fields = [
    { rank: 'b', id: '1' },
    { rank: 'a', id: '3' },
    { rank: 'a', id: '2' },
    { rank: 'c', id: '0' },
  ];
  const ids = ['2', '3', '1', '0'];
  expect(fields.toSorted(byRank).map(({ id }) => id)).toEqual(ids);
  expect(
    fields
      .toReversed()
      .toSorted(byRank)
      .map(({ id }) => id),
  ).toEqual(ids);
});
