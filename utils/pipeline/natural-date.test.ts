import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { readDate } from './natural-date.ts';

/** A Monday. */
const MONDAY = { now: '2026-11-23T10:00:00Z', timeZone: 'UTC' };

/** What is said on that Monday, what is understood, how it repeats, and the title that is left. */
type Understood = readonly [said: string, when: string, repeats?: string, rest?: string];

const ENGLISH: readonly Understood[] = [
  ['today', '2026-11-23'],
  ['tomorrow', '2026-11-24'],
  ['Call Ana tomorrow at 9', '2026-11-24 09:00', '', 'Call Ana'],
  ['tomorrow morning', '2026-11-24 09:00'],
  ['next friday 3pm', '2026-12-04 15:00'],
  ['friday', '2026-11-27'],
  ['this monday', '2026-11-30'],
  ['next tuesday', '2026-12-01'],
  ['next week', '2026-11-30'],
  ['in two weeks', '2026-12-07'],
  ['in a couple of weeks', '2026-12-07'],
  ['end of month', '2026-11-30'],
  ['by the end of the year', '2026-12-31'],
  ['end of next month', '2026-12-31'],
  ['in 3 days', '2026-11-26'],
  ['in an hour', '2026-11-23 11:00'],
  ['in half an hour', '2026-11-23 10:30'],
  ['in 3 working days', '2026-11-26'],
  ['27 nov', '2026-11-27'],
  ['friday 27 nov', '2026-11-27'],
  ['nov 27', '2026-11-27'],
  ['on November 27th at 10:30', '2026-11-27 10:30'],
  ['1st of december', '2026-12-01'],
  ['27/11/2026', '2026-11-27'],
  ['11/27', '2026-11-27'],
  ['2026-12-01', '2026-12-01'],
  ['Send offer on thursday at 10:30', '2026-11-26 10:30', '', 'Send offer'],
  ['tonight', '2026-11-23 20:00'],
  ['this afternoon', '2026-11-23 15:00'],
  ['next month', '2026-12-01'],
  ['in a month', '2026-12-23'],
  ['the day after tomorrow', '2026-11-25'],
  ['the 15th', '2026-12-15'],
  ['on the 31st', '2026-12-31'],
  ['thu 26', '2026-11-26'],
  ['a week from friday', '2026-12-04'],
  ['at 5pm', '2026-11-23 17:00'],
  ['15:00', '2026-11-23 15:00'],
  ['Call at 4', '2026-11-23 16:00', '', 'Call'],
  ['call at 8 in the evening', '2026-11-23 20:00', '', 'call'],
  ['tomorrow noon', '2026-11-24 12:00'],
  ['tomorrow end of day', '2026-11-24 18:00'],
  ['weekend', '2026-11-28'],
  ['every monday', '2026-11-23', '1 week'],
  ['every day at 9', '2026-11-24 09:00', '1 day'],
  ['every 2 weeks', '2026-12-07', '2 week'],
  ['every other friday at 3pm', '2026-11-27 15:00', '2 week'],
  ['every month on the 31st', '2026-12-31', '1 month'],
  ['Report every month from 31 jan', '2027-01-31', '1 month', 'Report'],
  ['every working day at 8:30', '2026-11-24 08:30', '1 working-day'],
  ['quarterly', '2027-02-23', '3 month'],
  ["Prepare friday's demo on thursday", '2026-11-26', '', "Prepare friday's demo"],
  ['Ask about last friday meeting tomorrow', '2026-11-24', '', 'Ask about last friday meeting'],
  ['Call Bob, tomorrow!', '2026-11-24', '', 'Call Bob!'],
  ['every other week', '2026-12-07', '2 week'],
  ['each quarter', '2027-02-23', '3 month'],
  ['fortnightly', '2026-12-07', '2 week'],
  ['every 10 days', '2026-12-03', '10 day'],
  ['every 5 working days', '2026-11-30', '5 working-day'],
  ['weekly', '2026-11-30', '1 week'],
  ['daily at 9', '2026-11-24 09:00', '1 day'],
  ['annually', '2027-11-23', '1 year'],
  ['in an hour and a half', '2026-11-23 11:30'],
  ['in 20 minutes', '2026-11-23 10:20'],
  ['at half past 3', '2026-11-23 15:30'],
  ['at 8 o’clock', '2026-11-24 08:00'],
  ['tomorrow at 9 am', '2026-11-24 09:00'],
  ['tomorrow at 12am', '2026-11-24 00:00'],
  ['first thing tomorrow', '2026-11-24 09:00'],
  ['tomorrow evening', '2026-11-24 20:00'],
  ['tomorrow afternoon', '2026-11-24 15:00'],
  ['2 weeks from now', '2026-12-07'],
  ['in a fortnight', '2026-12-07'],
  ['friday next week', '2026-12-04'],
  ['next week on friday', '2026-12-04'],
  ['week on tuesday', '2026-12-01'],
  ['end of week', '2026-11-27'],
  ['end of next week', '2026-12-04'],
  ['end of quarter', '2026-12-31'],
  ['next year', '2027-01-01'],
  ['tmrw', '2026-11-24'],
  ['27.11.2026', '2026-11-27'],
  ['monthly on the 5th', '2026-12-05', '1 month'],
  ['the 5th of every month', '2026-12-05', '1 month'],
  ['in 2 years', '2028-11-23'],
  ['due in 10 days', '2026-12-03'],
  ['Call back Monday morning', '2026-11-30 09:00', '', 'Call back'],
  ['tomorrow at 07:15', '2026-11-24 07:15'],
];
const SPANISH: readonly Understood[] = [
  ['hoy', '2026-11-23'],
  ['mañana', '2026-11-24'],
  ['pasado mañana', '2026-11-25'],
  ['pasado mañana por la tarde', '2026-11-25 15:00'],
  ['mañana a las 9', '2026-11-24 09:00'],
  ['mañana por la mañana', '2026-11-24 09:00'],
  ['mañana al mediodía', '2026-11-24 12:00'],
  ['mañana 15h', '2026-11-24 15:00'],
  ['la semana que viene', '2026-11-30'],
  ['próxima semana', '2026-11-30'],
  ['el lunes que viene', '2026-11-30'],
  ['el lunes de la semana que viene', '2026-11-30'],
  ['lunes', '2026-11-30'],
  ['el próximo lunes', '2026-11-30'],
  ['Enviar propuesta para el viernes', '2026-11-27', '', 'Enviar propuesta'],
  ['el jueves por la tarde', '2026-11-26 15:00'],
  ['el viernes a las 3 de la tarde', '2026-11-27 15:00'],
  ['jueves 26', '2026-11-26'],
  ['en quince días', '2026-12-08'],
  ['en dos semanas', '2026-12-07'],
  ['dentro de una semana', '2026-11-30'],
  ['dentro de 3 días', '2026-11-26'],
  ['en 3 días laborables', '2026-11-26'],
  ['de hoy en ocho', '2026-11-30'],
  ['en una hora', '2026-11-23 11:00'],
  ['en media hora', '2026-11-23 10:30'],
  ['a fin de mes', '2026-11-30'],
  ['a fin del mes que viene', '2026-12-31'],
  ['a fin de año', '2026-12-31'],
  ['a principios de mes', '2026-12-01'],
  ['el mes que viene', '2026-12-01'],
  ['Llamar el 27 de noviembre', '2026-11-27', '', 'Llamar'],
  ['el 27 de noviembre a las 10:30', '2026-11-27 10:30'],
  ['viernes, 27 de noviembre', '2026-11-27'],
  ['3 de diciembre', '2026-12-03'],
  ['primero de mayo', '2027-05-01'],
  ['27/11', '2026-11-27'],
  ['27/11/2026', '2026-11-27'],
  ['2026-12-01', '2026-12-01'],
  ['el 15', '2026-12-15'],
  ['Llamar el día 3 a primera hora', '2026-12-03 09:00', '', 'Llamar'],
  ['a las 17:30', '2026-11-23 17:30'],
  ['a las 8 y media de la tarde', '2026-11-23 20:30'],
  ['a las tres menos cuarto', '2026-11-23 14:45'],
  ['a la una', '2026-11-23 13:00'],
  ['mañana a las 5pm', '2026-11-24 17:00'],
  ['esta tarde', '2026-11-23 15:00'],
  ['esta noche', '2026-11-23 20:00'],
  ['el fin de semana', '2026-11-28'],
  ['cada lunes', '2026-11-23', '1 week'],
  ['todos los lunes a las 9', '2026-11-30 09:00', '1 week'],
  ['cada mes', '2026-12-23', '1 month'],
  ['cada quince días', '2026-12-07', '2 week'],
  ['el 15 de cada mes', '2026-12-15', '1 month'],
  ['todos los días a las 8', '2026-11-24 08:00', '1 day'],
  ['cada día laborable', '2026-11-24', '1 working-day'],
  ['cada trimestre', '2027-02-23', '3 month'],
  ['mensualmente', '2026-12-23', '1 month'],
  [
    'preguntar por la reunión del viernes pasado mañana',
    '2026-11-24',
    '',
    'preguntar por la reunión del viernes pasado',
  ],
  ['los jueves', '2026-11-26', '1 week'],
  ['cada mes el 5', '2026-12-05', '1 month'],
  ['cada 10 días', '2026-12-03', '10 day'],
  ['cada 5 días laborables', '2026-11-30', '5 working-day'],
  ['todas las semanas', '2026-11-30', '1 week'],
  ['a diario', '2026-11-24', '1 day'],
  ['diariamente', '2026-11-24', '1 day'],
  ['trimestralmente', '2027-02-23', '3 month'],
  ['dentro de hora y media', '2026-11-23 11:30'],
  ['en un cuarto de hora', '2026-11-23 10:15'],
  ['en 20 minutos', '2026-11-23 10:20'],
  ['mañana 3pm', '2026-11-24 15:00'],
  ['mañana 9:30h', '2026-11-24 09:30'],
  ['8:30 de la tarde', '2026-11-23 20:30'],
  ['mañana a última hora', '2026-11-24 18:00'],
  ['mañana por la noche', '2026-11-24 20:00'],
  ['27.11.2026', '2026-11-27'],
  ['en una quincena', '2026-12-07'],
  ['la semana que viene, el jueves', '2026-12-03'],
  ['este jueves', '2026-11-26'],
  ['a mediados de mes', '2026-12-15'],
  ['a fin de trimestre', '2026-12-31'],
  ['final de semana', '2026-11-27'],
  ['el año que viene', '2027-01-01'],
  ['el finde', '2026-11-28'],
  ['1º de diciembre', '2026-12-01'],
  ['en dos años', '2028-11-23'],
  ['dentro de un par de semanas', '2026-12-07'],
  ['mañana a las 12 de la mañana', '2026-11-24 12:00'],
  ['todos los días 5', '2026-12-05', '1 month'],
  ['quincenalmente', '2026-12-07', '2 week'],
  ['en 3 meses', '2027-02-23'],
  ['mañana a las 9.30', '2026-11-24 09:30'],
  ['en veinte días', '2026-12-13'],
  ['Reunión el miércoles a las 11', '2026-11-25 11:00', '', 'Reunión'],
  ['a las dos y cuarto', '2026-11-23 14:15'],
];

const read = (text: string, locale: 'en' | 'es', moment = MONDAY): readonly string[] => {
  const found = readDate(text, moment, locale);
  if (found.kind !== 'date') return [found.kind === 'refused' ? found.reason : found.kind];
  const { due, repeats, rest } = found;
  const when = due.at === null ? due.on : `${due.on} ${due.at}`;
  return [when, repeats ? `${repeats.every} ${repeats.unit}` : '', rest];
};

const filled = ([said, when, repeats = '', rest = '']: Understood) => [said, when, repeats, rest] as const;

describe('in English', () => {
  it.each(ENGLISH.map(filled))('%s: %s', (said, when, repeats, rest) => {
    expect(read(said, 'en')).toEqual([when, repeats, rest]);
  });
});

describe('in Spanish', () => {
  it.each(SPANISH.map(filled))('%s: %s', (said, when, repeats, rest) => {
    expect(read(said, 'es')).toEqual([when, repeats, rest]);
  });
});

it('reads the other language too', () => {
  expect(read('Llamar mañana', 'en')).toEqual(['2026-11-24', '', 'Llamar']);
  expect(read('Call tomorrow at 3pm', 'es')).toEqual(['2026-11-24 15:00', '', 'Call']);
});

describe('no day instead of another one', () => {
  it.each([
    ['en', '31 february', 'no-such-day'],
    ['en', 'feb 31 at 10', 'no-such-day'],
    ['en', '29 feb', 'no-such-day'], // 2027 has none
    ['en', '2027-02-30', 'no-such-day'],
    ['en', 'on the 32nd at 10', 'no-such-day'],
    ['en', 'tomorrow at 25:00', 'no-such-time'],
    ['en', 'yesterday', 'past'],
    ['en', 'last friday', 'past'],
    ['en', '2 days ago at 9', 'past'],
    ['en', '3 march 2020', 'past'],
    ['en', 'today at 9:00', 'past'],
    ['en', 'this morning', 'past'],
    ['es', '31 de febrero', 'no-such-day'],
    ['es', '30 de febrero a las 10', 'no-such-day'],
    ['es', '31/02/2027', 'no-such-day'],
    ['es', 'el día 32 a las 10', 'no-such-day'],
    ['es', 'a las 25:00', 'no-such-time'],
    ['es', 'ayer', 'past'],
    ['es', 'el viernes pasado', 'past'],
    ['es', 'hace dos días', 'past'],
    ['es', 'esta mañana a las 9', 'past'],
  ] as const)('%s: %s is refused: %s', (locale, said, reason) => {
    expect(read(said, locale)).toEqual([reason]);
  });
});

describe('words that only look like dates', () => {
  it.each([
    ['en', 'Call Ana May'],
    ['en', 'Talk to Sun about december'],
    ['en', 'Call 2 people'],
    ['en', '24/7 support'],
    ['en', 'Version 1.2'],
    ['en', 'Friday’s report'],
    ['es', 'Llamar a Mar'],
    ['es', 'Llamar a Julio'],
    ['es', 'Escribir a los 15 clientes'],
    ['es', 'Soporte 24/7'],
    ['en', ''],
  ] as const)('%s: %s', (locale, said) => {
    expect(read(said, locale)).toEqual(['none']);
  });
});

it('goes by the day where the rep is', () => {
  const late = { now: '2026-11-23T23:30:00Z', timeZone: 'Asia/Tokyo' };
  expect(read('tomorrow', 'en', late)[0]).toBe('2026-11-25');
  expect(read('in 2 hours', 'en', late)[0]).toBe('2026-11-24 10:30');
  // The clock jumps from two to three meanwhile.
  const spring = { now: '2026-03-29T00:30:00Z', timeZone: 'Europe/Madrid' };
  expect(read('en una hora', 'es', spring)[0]).toBe('2026-03-29 03:30');
});

const phrases = [...ENGLISH, ...SPANISH].map(([said]) => said);
const noise = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.stringMatching(/^[\d/:. apmhestnº-]{0,20}$/),
);
const line = fc
  .array(fc.oneof(fc.constantFrom(...phrases), noise), { maxLength: 4 })
  .map((parts) => parts.join(' '));
const moment = fc.record({
  now: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000).toISOString()),
  timeZone: fc.constantFrom('UTC', 'Europe/Madrid', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'),
});

test.prop([line, moment, fc.constantFrom('en' as const, 'es' as const)])(
  'never throws and never gives what has passed',
  (text, at, locale) => {
    const found = readDate(text, at, locale);
    if (found.kind !== 'date') return;
    const here = Temporal.Instant.from(at.now).toZonedDateTimeISO(at.timeZone);
    expect(found.due.on >= here.toPlainDate().toString()).toBe(true);
    const said = Temporal.PlainDateTime.from(`${found.due.on}T${found.due.at ?? '23:59'}`);
    const minute = here.toPlainDateTime().round({ smallestUnit: 'minute', roundingMode: 'floor' });
    expect(Temporal.PlainDateTime.compare(said, minute)).toBeGreaterThanOrEqual(0);
  },
);
