import type { Money } from './row.ts';

/** Decimals of a currency's minor unit (ISO 4217): 0 for JPY, 2 for EUR, 3 for KWD; 2 for one not known. */
export function minorDigits(currency: string): number {
  const form = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return form.maximumFractionDigits ?? 2;
}

function isDecimal(text: string): text is `${number}` {
  return /^\d+(\.\d+)?$/.test(text);
}

/** An amount of minor units as a decimal text, exact at any size. */
function decimal(amount: number, digits: number): `${number}` {
  const units = String(Math.trunc(amount)).padStart(digits + 1, '0');
  const text = digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`;
  return isDecimal(text) ? text : '0';
}

/**
 * Money in the reader's own form, decimals only where they are not all zero.
 *
 * @param options.compact `€12K` in place of `€12,000`, for narrow columns
 * @param options.full all decimals of the currency, as on paper
 */
export function formatMoney(money: Money, locale: string, { compact = false, full = false } = {}): string {
  const form = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    trailingZeroDisplay: full ? 'auto' : 'stripIfInteger',
    // Spanish leaves the point out of four digits; amounts in a column then read unevenly.
    ...(!compact && { useGrouping: 'always' }),
    ...(compact && { notation: 'compact', maximumFractionDigits: 1 }),
  });
  return form.format(decimal(money.amount, minorDigits(money.currency)));
}

/** The signs a locale writes between groups and before decimals. */
function separators(locale: string): { group: string; point: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(1_234_567.8);
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  return { group: find('group') ?? ',', point: find('decimal') ?? '.' };
}

/** Whole part in groups: all of three digits behind the first, or the Indian 12,34,567. */
const GROUPED = /^(?:\d{1,3}(?:[.,]\d{3})+|\d{1,2}(?:[.,]\d{2})*[.,]\d{3})$/;

/** Parts a written number at its decimal sign, if it has one; `null` when it could be meant in two ways. */
function split(number: string, locale: string, digits: number): { whole: string; fraction: string } | null {
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  if (last === -1) return { whole: number, fraction: '' };
  const sign = number.charAt(last);
  const apart = { whole: number.slice(0, last), fraction: number.slice(last + 1) };
  const signs = new Set(number.replace(/\d/g, ''));
  const fits = apart.fraction.length <= digits;
  if (signs.size === 2 || (!GROUPED.test(number) && apart.fraction.length > 0)) {
    return fits && number.indexOf(sign) === last ? apart : null;
  }
  // One kind of sign, in places where it may part groups of three: believe the locale.
  const { point } = separators(locale);
  if (sign === point && number.indexOf(sign) === last) return fits ? apart : null;
  return sign === point ? null : { whole: number, fraction: '' };
}

/** How a currency is written beside an amount: its code and its signs, longest first. */
function currencySigns(locale: string, currency: string): string[] {
  const signs = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
      .formatToParts(0)
      .filter((part) => part.type === 'currency')
      .map((part) => part.value.normalize('NFKC')),
  );
  return [currency, ...signs].toSorted((a, b) => b.length - a.length);
}

/**
 * Reads a typed amount into minor units: `1.234,56 €`, `1,234.56`, `12500`. Signs around and spaces or apostrophes
 * between groups are passed over. `null` for anything that is not one amount of this currency, or that two readers
 * would read differently (`1,234` where the comma is the decimal sign): a wrong price is worse than none.
 */
export function parseMoney(text: string, locale: string, currency: string): number | null {
  const digits = minorDigits(currency);
  let number = text.normalize('NFKC');
  for (const sign of currencySigns(locale, currency)) number = number.replaceAll(sign, '');
  return parseDecimal(number, locale, digits);
}

/**
 * Reads a typed number of at most `digits` decimals, in units of the last of them: `1,5` with three decimals is 1500.
 * Both decimal signs are understood where only one reading is possible; else the locale's own. `null` as `parseMoney`.
 */
export function parseDecimal(text: string, locale: string, digits: number): number | null {
  const number = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '');
  if (!/^\d[\d.,]*$/.test(number)) return null;
  const parts = split(number, locale, digits);
  if (!parts) return null;
  const { whole, fraction } = parts;
  if (!/^\d+$/.test(whole) && !GROUPED.test(whole)) return null;
  const amount = Number(whole.replace(/\D/g, '') + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(amount) ? amount : null;
}

/** A number of units of `1 / 10 ** digits` as a rep would type it: no groups, no idle zeros, the locale's decimal sign. */
export function writeDecimal(amount: number, digits: number, locale: string): string {
  const [whole = '0', fraction = ''] = decimal(amount, digits).split('.');
  const kept = fraction.replace(/0+$/, '');
  return kept === '' ? whole : `${whole}${separators(locale).point}${kept}`;
}
