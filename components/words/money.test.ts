import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { roundMoney } from './money.ts';

const en = setupI18n({ locale: 'en', messages: { en: {} } });
const es = setupI18n({ locale: 'es', messages: { es: {} } });
/** Intl separates with no-break spaces. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('an amount in minor units is written in the reader’s way', () => {
  expect(roundMoney(en, { amount: 1_240_000, currency: 'EUR' })).toBe('€12,400');
  expect(plain(roundMoney(es, { amount: 1_240_000, currency: 'EUR' }))).toBe('12.400 €');
  expect(plain(roundMoney(es, { amount: 420_000, currency: 'EUR' }))).toBe('4.200 €');
});

test('a currency without decimals is not divided', () => {
  expect(roundMoney(en, { amount: 950_000, currency: 'JPY' })).toBe('¥950,000');
});

test('two dollars are told apart', () => {
  expect(roundMoney(en, { amount: 100_00, currency: 'MXN' })).not.toBe(
    roundMoney(en, { amount: 100_00, currency: 'USD' }),
  );
});

test('from a million on it is shortened', () => {
  expect(roundMoney(en, { amount: 950_000_000, currency: 'EUR' })).toBe('€9.5M');
});
