import { parseDecimal, parseMoney } from './money.ts';

/** Why a typed number is none that an offer can hold. */
export type NumberProblem = 'empty' | 'negative' | 'unreadable' | 'zero' | 'over-100' | 'too-large';
export type ReadNumber = { ok: true; value: number } | { ok: false; why: NumberProblem };

const bad = (why: NumberProblem): ReadNumber => ({ ok: false, why });

/** Largest values a line holds (`proposal.ts`): thousandths, minor units. */
const MAX_QUANTITY = 1_000_000_000;
const MAX_PRICE = 1_000_000_000_000;

/** More digits than any number here can have. */
const ENDLESS = 13;

function read(text: string, max: number, parse: (text: string) => number | null): ReadNumber {
  const typed = text.trim();
  if (typed === '') return bad('empty');
  if (/^\D*[-−–]\s*\D*\d/u.test(typed) || /^\(.*\)$/.test(typed)) return bad('negative');
  const value = parse(typed);
  if (value === null) return bad(typed.replace(/\D/g, '').length > ENDLESS ? 'too-large' : 'unreadable');
  return value > max ? bad('too-large') : { ok: true, value };
}

/** A quantity in thousandths: `1,5` is 1500. Up to three decimals, more than none. */
export function readQuantity(text: string, locale: string): ReadNumber {
  const found = read(text, MAX_QUANTITY, (typed) => parseDecimal(typed, locale, 3));
  return found.ok && found.value === 0 ? bad('zero') : found;
}

/** A price in minor units of the currency; nothing is a price too. */
export function readPrice(text: string, locale: string, currency: string): ReadNumber {
  return read(text, MAX_PRICE, (typed) => parseMoney(typed, locale, currency));
}

/** A rate in hundredths of a per cent: `12,5 %` is 1250. Nothing typed is 0 %. */
export function readPercent(text: string, locale: string): ReadNumber {
  const typed = text.replace(/[%％]/g, '');
  const found = read(typed, Number.MAX_SAFE_INTEGER, (number) => parseDecimal(number, locale, 2));
  if (!found.ok && found.why === 'empty') return { ok: true, value: 0 };
  return found.ok && found.value > 10_000 ? bad('over-100') : found;
}
