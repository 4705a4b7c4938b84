import { describe, expect, it } from 'vitest';
import { formatMoney, parseMoney } from './money.ts';

describe('an amount that two people would read differently', () => {
  it.each([
    ['1.234.567', 'en', 'EUR', 'the point is the decimal sign, and stands twice'],
    ['1,234,567', 'es', 'EUR', 'the comma is the decimal sign, and stands twice'],
    ['12,34.56', 'en', 'EUR', 'groups of two'],
    ['1,2345.6', 'en', 'EUR', 'a group of four'],
    ['1,234.567', 'en', 'EUR', 'more decimals than cents'],
    ['1.5.25', 'en', 'EUR', 'two decimal signs'],
    ['1,5,25', 'es', 'EUR', 'two decimal signs'],
    ['1,234', 'es', 'EUR', 'thousands to one, thousandths to the other'],
    ['12a', 'en', 'EUR', 'a letter behind'],
    ['a12', 'en', 'EUR', 'a letter before'],
    ['12 34', 'en', 'EUR', 'a space where no group ends'],
  ])('%j in %s is refused: %s %s', (text, locale, currency) => {
    expect(parseMoney(text, locale, currency)).toBeNull();
  });

  it.each([
    ['1.234.567', 'es', 'EUR', 123_456_700],
    ['1,234,567.8', 'en', 'EUR', 123_456_780],
    ['12,34,567', 'en', 'EUR', 123_456_700],
    ['1.234', 'en', 'KWD', 1_234],
    ['1 234 567', 'es', 'EUR', 123_456_700],
    ["1'234'567", 'en', 'EUR', 123_456_700],
    ['1234', 'es', 'JPY', 1_234],
  ])('%j in %s %s is %d where only one reading is left', (text, locale, currency, amount) => {
    expect(parseMoney(text, locale, currency)).toBe(amount);
  });
});

describe('an amount as written', () => {
  it('groups four digits too, where the locale would not', () => {
    expect(formatMoney({ amount: 123_456, currency: 'EUR' }, 'es')).toBe('1.234,56\u00A0€');
    expect(formatMoney({ amount: 123_400, currency: 'EUR' }, 'es')).toBe('1.234\u00A0€');
  });

  it('is short where it was asked to be', () => {
    expect(formatMoney({ amount: 1_240_000, currency: 'EUR' }, 'en', { compact: true })).toBe('€12.4K');
  });
});
