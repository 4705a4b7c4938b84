import { describe, expect, it } from 'vitest';
import { hasWords, readAmount } from './amount.ts';

const read = (text: string, currency = 'EUR') => readAmount(text, 'es', currency);

describe('readAmount', () => {
  it('reads a price, and nothing as none', () => {
    expect(read('1.234,50 €')).toEqual({ money: { amount: 123_450, currency: 'EUR' }, problem: null });
    expect(read(' \u200b')).toEqual({ money: null, problem: null });
    expect(read('1000000000000')).toMatchObject({ money: { amount: 1e14 } });
  });

  it.each([
    ['-5', 'negative'],
    ['€ -5', 'negative'],
    ['−5 €', 'negative'],
    ['1000000000000000', 'too-large'],
    ['1.000.000.000.000.000', 'too-large'],
    ['1000000000001', 'too-large'],
    ['10^15', 'unreadable'],
    ['🎉', 'unreadable'],
    ['12 or 13', 'unreadable'],
  ])('says what is wrong with %s', (text, problem) => {
    expect(read(text)).toEqual({ money: null, problem });
  });

  it('knows the limit in currencies without and with three decimals', () => {
    expect(read('1000000000000000', 'JPY').problem).toBe('too-large');
    expect(read('1000000000001', 'JPY').problem).toBe('too-large');
    expect(read('1000000000000', 'KWD').problem).toBe(null);
  });
});

it('tells words from pictures and from what cannot be seen', () => {
  expect(['más', '7', '値引き'].map(hasWords)).toEqual([true, true, true]);
  expect(['', '🎉🎉', '\u200b', '…!'].map(hasWords)).toEqual([false, false, false, false]);
});
