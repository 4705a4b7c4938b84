import { clean } from './clean.ts';
import { formatDay } from './dates.ts';
import type { OwnField, OwnValue } from './own-field.ts';
import { plainDate } from './row.ts';

type Field = Pick<OwnField, 'kind' | 'choices'>;

/** Why a value does not fit its field. */
export type OwnValueProblem =
  'too-long' | 'not-a-number' | 'too-large' | 'not-a-day' | 'no-such-day' | 'not-a-choice';

/** A value as read; `null` empties the field. */
export type OwnValueRead = { ok: true; value: OwnValue | null } | { ok: false; problem: OwnValueProblem };

/** Characters a text may have; `ownValue` holds no more. */
const LONGEST = 1_000;
/** Digits that a number can hold exactly. */
const DIGITS = 15;

const refused = (problem: OwnValueProblem): OwnValueRead => ({ ok: false, problem });

/** Reads what a rep typed or chose for a field, a number in their locale's way. */
export function readOwnValue({ kind, choices }: Field, typed: string, locale: string): OwnValueRead {
  const text = clean(typed);
  if (text === '') return { ok: true, value: null };
  if (kind === 'number') return readNumber(text, locale);
  const problem = ownValueProblem({ kind, choices }, text);
  return problem ? refused(problem) : { ok: true, value: text };
}

/** Why a value cannot stand in a field. `now` is what stands there: a choice taken off the list may stay. `null`: it can. */
export function ownValueProblem(
  { kind, choices }: Field,
  value: OwnValue,
  now?: OwnValue,
): OwnValueProblem | null {
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value) ? null : 'not-a-number';
  if (typeof value === 'number') return kind === 'date' ? 'not-a-day' : 'not-a-choice';
  if (kind === 'date') {
    if (plainDate.safeParse(value).success) return null;
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'no-such-day' : 'not-a-day';
  }
  if (kind === 'choice') return choices.includes(value) || value === now ? null : 'not-a-choice';
  return value.length > LONGEST ? 'too-long' : null;
}

/** One group sign throughout, in groups of three. */
const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;

/**
 * A number as people write it: a sign, groups parted by spaces, apostrophes, commas or points, a decimal sign. Where `1.234`
 * could be a thousand or a little over one, the locale decides.
 */
function readNumber(text: string, locale: string): OwnValueRead {
  const plain = text
    .normalize('NFKC')
    .replace(/^[−–]/u, '-')
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '');
  const [, sign = '', digits = ''] = /^([+-]?)(\d[\d.,]*|[.,]\d+)$/.exec(plain) ?? [];
  const apart = digits === '' ? null : split(digits, locale);
  if (apart === null) return refused('not-a-number');
  if (`${apart.whole}${apart.fraction}`.replace(/^0+/, '').length > DIGITS) return refused('too-large');
  const value = Number(`${apart.whole || '0'}.${apart.fraction || '0'}`);
  return { ok: true, value: sign === '-' && value !== 0 ? -value : value };
}

/** Whole and decimal digits; `null` where this is no number. */
function split(digits: string, locale: string): { whole: string; fraction: string } | null {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last === -1) return { whole: digits, fraction: '' };
  const mark = digits.charAt(last);
  const whole = digits.slice(0, last);
  const fraction = digits.slice(last + 1);
  if (GROUPED.test(digits) && (mark !== decimalPoint(locale) || whole.includes(mark))) {
    return { whole: digits.replaceAll(mark, ''), fraction: '' };
  }
  const grouped = /[.,]/.test(whole);
  if (whole.includes(mark) || (grouped && !GROUPED.test(whole)) || fraction === '') return null;
  return { whole: whole.replace(/[.,]/g, ''), fraction };
}

/** The sign a locale writes before decimals. */
function decimalPoint(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** A value as it is shown. One that is of another kind than its field, from a newer version, is shown as it is. */
export function showOwnValue({ kind }: Field, value: OwnValue, locale: string): string {
  if (typeof value === 'number')
    return new Intl.NumberFormat(locale, { maximumFractionDigits: DIGITS }).format(value);
  return kind === 'date' && plainDate.safeParse(value).success ? formatDay(value, locale) : value;
}

/** A value as it would be typed: `readOwnValue` gives it back. */
export function typeOwnValue(value: OwnValue, locale: string): string {
  if (typeof value !== 'number') return value;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: DIGITS, useGrouping: false }).format(value);
}

/** The order in which fields are shown. For `toSorted`. */
export function byRank(a: Pick<OwnField, 'rank' | 'id'>, b: Pick<OwnField, 'rank' | 'id'>): number {
  if (a.rank === b.rank) return a.id < b.id ? -1 : 1;
  return a.rank < b.rank ? -1 : 1;
}
