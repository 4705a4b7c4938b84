import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatMoney, minorDigits, parseMoney } from './money.ts';

/** Currencies with 0, 2 and 3 decimals. */
const CURRENCIES = ['JPY', 'CLP', 'EUR', 'USD', 'MXN', 'KWD', 'TND'] as const;
const LOCALES = ['en', 'es', 'es-MX', 'en-GB'] as const;
const currency = fc.constantFrom(...CURRENCIES);
const locale = fc.constantFrom(...LOCALES);

/** Small and large amounts alike: a uniform draw would hardly ever have cents that matter. */
const amount = fc.oneof(
  fc.nat({ max: 2_000 }),
  fc.nat({ max: 2_000_000_000 }),
  fc.nat({ max: Number.MAX_SAFE_INTEGER }),
);

/** The amount as a rep in a hurry types it: digits, and the decimals after the locale's own sign. */
function typed(minor: number, digits: number, point: string): string {
  const all = String(minor).padStart(digits + 1, '0');
  return digits === 0 ? all : `${all.slice(0, -digits)}${point}${all.slice(-digits)}`;
}

const pointOf = (of: string): string =>
  new Intl.NumberFormat(of).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

describe('money loses no cent', () => {
  it('in currencies with 0, 2 and 3 decimals', () => {
    expect(CURRENCIES.map(minorDigits)).toEqual([0, 0, 2, 2, 2, 3, 3]);
  });

  property.prop([amount, currency, locale])('typed in full', (minor, unit, reader) => {
    const digits = minorDigits(unit);
    expect(parseMoney(typed(minor, digits, pointOf(reader)), reader, unit)).toBe(minor);
  });

  property.prop([amount, currency, locale])('typed with its sign or code', (minor, unit, reader) => {
    const text = typed(minor, minorDigits(unit), pointOf(reader));
    expect(parseMoney(`${unit} ${text}`, reader, unit)).toBe(minor);
    expect(parseMoney(`${text} ${unit}`, reader, unit)).toBe(minor);
  });

  property.prop([amount, fc.constantFrom('JPY', 'CLP', 'EUR', 'USD'), locale])(
    'written and read again',
    (minor, unit, reader) => {
      expect(parseMoney(formatMoney({ amount: minor, currency: unit }, reader), reader, unit)).toBe(minor);
    },
  );

  property.prop([amount, amount, currency, locale])(
    'so two amounts never look alike',
    (one, other, unit, reader) => {
      const written = [one, other].map((minor) => formatMoney({ amount: minor, currency: unit }, reader));
      expect(written[0] === written[1]).toBe(one === other);
    },
  );
});
