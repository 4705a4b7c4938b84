import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatMoney, minorDigits, parseDecimal, parseMoney, writeDecimal } from './money.ts';

/** The spaces Intl sets are not the keyboard's. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('formatMoney', () => {
  it.each([
    [1_234_567, 'EUR', 'es', '12.345,67 €'],
    [1_234_500, 'EUR', 'en', '€12,345'],
    [5, 'EUR', 'en', '€0.05'],
    [1_234, 'JPY', 'en', '¥1,234'],
    [1_234, 'KWD', 'en', 'KWD 1.234'],
    [Number.MAX_SAFE_INTEGER, 'USD', 'en', '$90,071,992,547,409.91'],
  ])('%d minor units of %s in %s is %s', (amount, currency, locale, shown) =>
    expect(plain(formatMoney({ amount, currency }, locale))).toBe(shown),
  );
  it('is short where asked', () =>
    expect(formatMoney({ amount: 1_250_000, currency: 'EUR' }, 'en', { compact: true })).toBe('€12.5K'));
});

describe('parseMoney', () => {
  it.each([
    ['1.234,56 €', 'es', 'EUR', 123_456],
    ['€1,234.56', 'en', 'EUR', 123_456],
    ['1,234.56', 'es', 'EUR', 123_456],
    ['1234.5', 'es', 'EUR', 123_450],
    ['12500', 'en', 'EUR', 1_250_000],
    ['12,500', 'en', 'EUR', 1_250_000],
    ['12.500', 'es', 'EUR', 1_250_000],
    ['1.234.567', 'es', 'EUR', 123_456_700],
    ['12\u202F500,50', 'fr', 'EUR', 1_250_050],
    ["12'500.50 CHF", 'de-CH', 'CHF', 1_250_050],
    ['12,34,567', 'en-IN', 'INR', 123_456_700],
    ['1,500', 'en', 'JPY', 1_500],
    ['1.234', 'en', 'KWD', 1_234],
    ['0', 'en', 'EUR', 0],
    ['１２３', 'en', 'EUR', 12_300],
  ])('%j in %s %s is %d', (text, locale, currency, amount) =>
    expect(parseMoney(text, locale, currency)).toBe(amount),
  );

  it.each([
    ['1,234', 'es', 'EUR'],
    ['1.234', 'en', 'EUR'],
    ['1.5', 'en', 'JPY'],
    ['12,5,00', 'en', 'EUR'],
    ['1,2.3,4', 'en', 'EUR'],
    ['1.2.3', 'es', 'EUR'],
    ['12.345,678', 'es', 'EUR'],
    ['-5', 'en', 'EUR'],
    ['', 'en', 'EUR'],
    ['abc', 'en', 'EUR'],
    ['12k', 'en', 'EUR'],
    ['5 €, 6 €', 'en', 'EUR'],
    ['1e5', 'en', 'EUR'],
    ['99999999999999999999', 'en', 'EUR'],
  ])('%j in %s %s is refused', (text, locale, currency) =>
    expect(parseMoney(text, locale, currency)).toBeNull(),
  );

  property.prop([
    fc.nat({ max: Number.MAX_SAFE_INTEGER }),
    fc.constantFrom('EUR', 'JPY', 'KWD', 'COP', 'USD'),
    fc.constantFrom('en', 'es', 'pt', 'fr', 'de', 'es-MX'),
  ])(
    'reads back what formatMoney wrote, or refuses, but never reads another amount',
    (amount, currency, locale) => {
      const read = parseMoney(formatMoney({ amount, currency }, locale), locale, currency);
      if (read !== null) expect(read).toBe(amount);
      else expect(minorDigits(currency)).toBe(3);
    },
  );
  property.prop([fc.string({ unit: 'binary' })])('never throws', (text) => {
    const read = parseMoney(text, 'es', 'EUR');
    expect(read === null || (Number.isSafeInteger(read) && read >= 0)).toBe(true);
  });
});

describe('decimals', () => {
  it.each([
    ['1,5', 'es', 3, 1_500],
    ['1.5', 'es', 3, 1_500],
    ['1,500', 'en', 3, 1_500_000],
    ['1,500', 'es', 3, 1_500],
    ['21', 'en', 2, 2_100],
    ['-1', 'en', 3, null],
    ['1,2345', 'es', 3, null],
    ['EUR 1', 'en', 2, null],
  ])('%j in %s with %d decimals is %j', (text, locale, digits, amount) =>
    expect(parseDecimal(text, locale, digits)).toBe(amount),
  );

  property.prop([
    fc.integer({ min: 0, max: 1_000_000_000_000 }),
    fc.constantFrom(0, 2, 3),
    fc.constantFrom('en', 'es', 'de-CH', 'fr'),
  ])('are read as they were written', (amount, digits, locale) => {
    expect(parseDecimal(writeDecimal(amount, digits, locale), locale, digits)).toBe(amount);
  });
});
