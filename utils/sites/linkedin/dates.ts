/** One year in any digits (Arabic-Indic, Devanagari, a Buddhist year …). */
const YEAR = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/gu;
const DIGIT = /\p{Nd}/u;
const DASHES = '-\u2010-\u2015\u301C\uFF0D\uFF5E~';
const SPACED_DASH = new RegExp(`\\s+[${DASHES}]\\s+`);
const ANY_DASH = new RegExp(`[${DASHES}]`);

/** A month and a year as any language writes them: no comma, colon or bracket, and at most one number beside the year. */
const SIDE = /^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\s.'’/-]{3,40}$/u;
/** The word for now, whatever it is. */
const NOW = /^\p{L}[\p{L}\p{M}\s.'’-]{0,40}$/u;
const NUMBER = /\p{Nd}+/gu;

const isSide = (text: string): boolean =>
  SIDE.test(text.trim()) && words(text) <= 5 && (text.match(NUMBER)?.length ?? 0) <= 2;
const yearsIn = (text: string): number => text.match(YEAR)?.length ?? 0;
const words = (text: string): number => text.trim().split(/\s+/).length;

/**
 * Reads the dates of a position by their shape, in any language: `true` still held, `false` over, `null` not dates.
 *
 * `Dec 2019 - Present · 6 yrs`, `juin 2017 - aujourd’hui`: a year before the dash and no digit after it → held.
 * Two years, or one year without a dash (`May 2015 · 1 mo`) → over.
 */
export function heldUntilNow(line: string): boolean | null {
  const [dates = '', ...lasted] = line.split('·');
  // What follows the dot is how long it lasted, and so has a digit: `Acme 2000 - Advice · Full-time` is a company.
  if (dates.length > 90 || (lasted.length > 0 && !lasted.some((part) => DIGIT.test(part)))) return null;
  const [from = '', to, more] = dates.split(SPACED_DASH.test(dates) ? SPACED_DASH : ANY_DASH);
  if (more !== undefined || !isSide(from)) return null;
  // A single date needs the duration beside it, since names hold years too.
  if (to === undefined) return yearsIn(from) === 1 && lasted.length > 0 ? false : null;
  if (yearsIn(from) !== 1) return null;
  if (yearsIn(to) === 1) return isSide(to) ? false : null;
  return NOW.test(to.trim()) && words(to) <= 4 ? true : null;
}
