import { casual as chronoEnglish } from 'chrono-node/en';
import { casual as chronoSpanish } from 'chrono-node/es';
import { nextDue } from './due.ts';
import { Line } from './natural-line.ts';
import { english } from './natural-words-en.ts';
import { spanish } from './natural-words-es.ts';
import { PARTS, type PartOfDay, type Words } from './natural-words.ts';
import type { Due, Recurrence } from './task.ts';

/** What a line of text says of when. */
export type Reading =
  /** `rest` is the line without the words of the date; it may be empty. */
  | { kind: 'date'; due: Due; repeats: Recurrence | null; rest: string }
  /** Something was said of when, but no day can be made of it: 31 February, 25:00, yesterday. Never another day instead. */
  | { kind: 'refused'; reason: 'no-such-day' | 'no-such-time' | 'past' }
  | { kind: 'none' };

/** When and where the line is read. */
interface Moment {
  /** UTC instant. */
  now: string;
  /** The rep's, IANA name. */
  timeZone: string;
}

const TONGUES = {
  en: { words: english, chrono: chronoEnglish },
  es: { words: spanish, chrono: chronoSpanish },
};
type Tongue = (typeof TONGUES)[keyof typeof TONGUES];

/**
 * Reads the date in a line such as "Call Ana next Friday at 3", in the language given, or in the other where that
 * understands more of it. Days are never before today, times never before now. Relative words are read by our own tables
 * and written dates by chrono-node, which knows no "pasado mañana" and takes "Mar" for Tuesday. A bare hour from one to
 * six is in the afternoon. Never throws.
 */
export function readDate(text: string, moment: Moment, locale: 'en' | 'es'): Reading {
  const own = readIn(TONGUES[locale], text, moment);
  if (own.kind === 'refused') return own;
  const other = readIn(TONGUES[locale === 'en' ? 'es' : 'en'], text, moment);
  if (own.kind === 'none') return other;
  return other.kind === 'date' && other.rest.length < own.rest.length ? other : own;
}

function readIn({ words, chrono }: Tongue, text: string, moment: Moment): Reading {
  const here = Temporal.Instant.from(moment.now).toZonedDateTimeISO(moment.timeZone);
  const today = here.toPlainDate();
  const line = new Line(text, words.leaders);

  const repeats = line.take(words.repeats, (read, said) => read(said, today));
  const span = line.take(words.spans, (read, said) => read(said));
  if (span !== null) {
    const then = here.add({ minutes: span }).toPlainDateTime().toString({ smallestUnit: 'minute' });
    const [on = '', at = ''] = then.split('T');
    return { kind: 'date', due: { on, at }, repeats: repeats?.rule ?? null, rest: line.rest() };
  }
  const time = takeTime(line, words);
  const written = line.take(
    words.dates.map((pattern) => [pattern, pattern] as const),
    (_, said) => ({ day: writtenDay(chrono, said['date'] ?? '', today) }),
  );
  if (written && written.day === null) return { kind: 'refused', reason: 'no-such-day' };
  const past = line.passOver(words.past);
  const day = written?.day ?? (time.today ? today : line.take(words.days, (read, said) => read(said, today)));
  if (line.said(/(?<![\d.:])(?:2[4-9]|[3-9]\d):\d{2}(?!\d)|(?<!\d)\d{1,2}:[6-9]\d(?!\d)/)) {
    return { kind: 'refused', reason: 'no-such-time' };
  }
  return settle({ line, today, repeats, day, past, time: time.at, now: here.toPlainTime() });
}

interface Found {
  line: Line;
  today: Temporal.PlainDate;
  now: Temporal.PlainTime;
  repeats: { rule: Recurrence; first: Temporal.PlainDate | null } | null;
  day: Temporal.PlainDate | null;
  /** Something was said of what has been. */
  past: boolean;
  /** Minutes after midnight. */
  time: number | null;
}

/** Puts the parts together: the first moment that fits and has not passed. */
function settle({ line, today, now, repeats, day, past, time }: Found): Reading {
  const at = time === null ? null : new Temporal.PlainTime(Math.trunc(time / 60), time % 60);
  const passed = at !== null && Temporal.PlainTime.compare(at, now) <= 0;
  const byClock = at && !past ? today.add({ days: passed ? 1 : 0 }) : null;
  const on = day ?? firstOf(repeats, today, passed) ?? byClock;
  if (on === null) return past ? { kind: 'refused', reason: 'past' } : { kind: 'none' };
  const order = Temporal.PlainDate.compare(on, today);
  if (order < 0 || (order === 0 && passed)) return { kind: 'refused', reason: 'past' };
  if (on.year > 9999) return { kind: 'none' };
  const due = { on: on.toString(), at: at && at.toString({ smallestUnit: 'minute' }) };
  return { kind: 'date', due, repeats: repeats?.rule ?? null, rest: line.rest() };
}

/** The first day of a repetition: the one its words name, else one step from today. */
function firstOf(
  repeats: Found['repeats'],
  today: Temporal.PlainDate,
  passed: boolean,
): Temporal.PlainDate | null {
  if (!repeats) return null;
  const { rule, first } = repeats;
  const from = (first ?? today).toString();
  if (first && !(passed && first.equals(today))) return first;
  const next = nextDue({ on: from, at: null }, rule, from, from);
  return next && Temporal.PlainDate.from(next.on);
}

/** The time said, in minutes after midnight: by the clock, else by the part of the day; "today" where that says so. */
function takeTime(line: Line, words: Words): { at: number | null; today: boolean } {
  const clock = line.take(words.times, (read, said) => read(said));
  const part = line.take(
    words.parts.map(([pattern, name, today]) => [pattern, { name, today: today !== undefined }] as const),
    (found) => found,
  );
  const at = clock ? onClock(clock, part?.name ?? null) : part && PARTS[part.name];
  return { at, today: part?.today ?? false };
}

/** A bare hour: by the part of the day beside it, else from one to six in the afternoon. */
function onClock({ minutes, vague }: { minutes: number; vague: boolean }, part: PartOfDay | null): number {
  if (!vague || minutes >= 12 * 60) return minutes;
  const after = part === null ? minutes < 7 * 60 : part !== 'morning';
  return after ? minutes + 12 * 60 : minutes;
}

/** The day that a written date names, the next such where it names no year; `null` for one that does not exist. */
function writtenDay(chrono: Tongue['chrono'], text: string, today: Temporal.PlainDate) {
  // The day itself, at noon and without a zone: nothing here may depend on where the machine is.
  const reference = { instant: new Date(`${today.toString()}T12:00:00Z`), timezone: 0 };
  const [result] = chrono.parse(text, reference, { forwardDate: true });
  const start = result?.start;
  const [year, month, day] = [start?.get('year'), start?.get('month'), start?.get('day')];
  if (!start?.isCertain('day') || !year || !month || !day) return null;
  const found = Temporal.PlainDate.from({ year, month, day });
  const past = Temporal.PlainDate.compare(found, today) < 0;
  return past && !start.isCertain('year') ? found.add({ years: 1 }) : found;
}
