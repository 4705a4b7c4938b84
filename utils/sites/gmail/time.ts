/* oxlint-disable no-restricted-globals -- Date only converts instants here; no clock is asked, no zone assumed */

const HOUR = 3_600_000;

/** How far a title, which tells no zone, may stand from the id. Beyond it the mail was imported: its id is younger. */
const TOLERANCE = 36 * HOUR;

/** Gmail began in April 2004: an older instant is not one. */
const FIRST = 1_080_000_000_000;

/** First code points of the digits that Gmail's languages use beside ASCII. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Digits of any script as ASCII digits. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * The instant inside a legacy id (16 hex digits, 15 before November 2004), ms: its upper 44 bits. Measured on published
 * data: exact for mail of this mailbox, later than the mail for imported ones.
 */
export function idTime(id: string | null): number | null {
  if (!id || !/^[0-9a-f]{15,16}$/.test(id)) return null;
  const ms = Number(BigInt(`0x${id}`) >> 20n);
  return ms >= FIRST ? ms : null;
}

/** The calendar day a title names, as its midnight in UTC; `null` where order or month cannot be told for certain. */
function titleDay(title: string): number | null {
  const ymd = /^\D*(199\d|20\d\d)\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?!\d)/.exec(title);
  if (ymd) return Date.UTC(Number(ymd[1]), Number(ymd[2]) - 1, Number(ymd[3]));
  const mdy = /\b([A-Z][a-z]{2})[a-z]* (\d{1,2}), (\d{4})\b/.exec(title);
  const dmy = /\b(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})\b/.exec(title);
  const [name, day, year] = mdy ? mdy.slice(1) : dmy ? [dmy[2], dmy[1], dmy[3]] : [];
  const month = MONTHS.indexOf(name ?? '-');
  return month < 0 ? null : Date.UTC(Number(year), month / 3, Number(day));
}

/**
 * Whether the localised title proves the id's instant wrong by more than 36 hours. Where only digits can be understood,
 * neither the year nor the day of any moment near the instant may stand among them.
 */
export function titleContradicts(raw: string | null, ms: number): boolean {
  const title = asciiDigits((raw ?? '').slice(0, 128));
  const day = titleDay(title);
  if (day !== null) return ms < day - TOLERANCE || ms > day + 24 * HOUR + TOLERANCE;
  const numbers = new Set((title.match(/\d+/g) ?? []).map(Number));
  // Without a year of this calendar (Thai, Persian, two digits) the numbers prove nothing.
  if (![...numbers].some((number) => number > 1990 && number < 2100)) return false;
  const near = [-36, -24, -12, 0, 12, 24, 36].map((hours) => new Date(ms + hours * HOUR));
  return !near.some((date) => numbers.has(date.getUTCFullYear()) && numbers.has(date.getUTCDate()));
}

/** ISO instant to the second, as in the API's headers. */
export function iso(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
