import { clean } from '../../utils/pipeline/clean.ts';
import { minorDigits, parseMoney } from '../../utils/pipeline/money.ts';
import type { Money } from '../../utils/pipeline/row.ts';

/** More than any price, in whole units of a currency. */
export const MOST = 1_000_000_000_000;

export type AmountProblem = 'unreadable' | 'negative' | 'too-large';
export type ReadAmount = { money: Money | null; problem: null } | { money: null; problem: AmountProblem };

/** What was typed as a price. Nothing typed is no price; what cannot be one says why. */
export function readAmount(text: string, locale: string, currency: string): ReadAmount {
  const typed = clean(text);
  if (!typed) return { money: null, problem: null };
  if (/^[^\d]*[-−–]\s*[^\d]*\d/.test(typed)) return { money: null, problem: 'negative' };
  const amount = parseMoney(typed, locale, currency);
  if (amount !== null && amount <= MOST * 10 ** minorDigits(currency)) {
    return { money: { amount, currency }, problem: null };
  }
  const long = /^[\d.,'’\s]{13,}$/.test(typed) && typed.replace(/\D/g, '').length > 12;
  return { money: null, problem: amount !== null || long ? 'too-large' : 'unreadable' };
}

/** Whether a text says anything: signs and pictures alone do not. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(clean(text));

/** A text as a command takes it. */
export const orNull = (text: string): string | null => text.trim() || null;
