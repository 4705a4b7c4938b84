import {
  clock,
  dayOfMonthFrom,
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  nextWeekday,
  weekdayFrom,
  weekdayOfNextWeek,
  workingDaysOn,
  type Words,
} from './natural-words.ts';
import type { Recurrence } from './task.ts';

const NUMBERS = [
  'un|una|uno',
  'dos|un par de',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
];
const MORE: Record<string, number> = { once: 11, doce: 12, quince: 15, veinte: 20, treinta: 30 };
const NUMBER = `(?<n>\\d{1,3}|${NUMBERS.join('|')}|${Object.keys(MORE).join('|')})`;
// "Mar", "sol" and "dom" are names and words of their own, so days are written out.
const WEEKDAY = '(?<weekday>lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)';
const MONTH =
  '(?:ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:t|tiembre)?|setiembre|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)';
const WORKING = 'd[ií]as? (?:laborables?|h[aá]bil(?:es)?)';
const COMING = '(?:que viene|pr[oó]xim[oa]|siguiente|entrante)';
const PART = '(?:(?:de|por|en|a) la (?<part>mañana|manana|tarde|noche|madrugada))';

const phrase = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');

function count(said: string | undefined): number {
  const text = said?.toLowerCase() ?? '';
  const word = NUMBERS.findIndex((words) => words.split('|').includes(text));
  return word < 0 ? (MORE[text] ?? Number(text)) : word + 1;
}

const DAYS_OF = ['lu', 'ma', 'mi', 'ju', 'vi', 'sa', 'do'];
const weekday = (said: string | undefined) =>
  DAYS_OF.indexOf(said?.slice(0, 2).toLowerCase().replace('á', 'a') ?? '') + 1;

/** An hour with what was said of its half of the day; "12 de la mañana" is noon, "12 de la noche" no day's for sure. */
function clockIn(
  hour: string | undefined,
  minute: string | undefined,
  part: string | undefined,
  letters?: string,
) {
  if (letters) return clock(hour, minute, /^p/i.test(letters) ? 'pm' : 'am');
  if (!part) return clock(hour, minute, null);
  if (hour === '12') return /^n/i.test(part) ? null : clock(hour, minute, 'pm');
  return clock(hour, minute, /^ma/i.test(part) ? 'am' : 'pm');
}

const rule = (every: number, unit: Recurrence['unit']) => ({ rule: { every, unit }, first: null });
const UNITS: Record<string, Recurrence['unit']> = { d: 'day', s: 'week', m: 'month', a: 'year' };
const unitOf = (said: string | undefined): Recurrence['unit'] =>
  UNITS[said?.charAt(0).toLowerCase() ?? ''] ?? 'day';
const ADVERBS: Record<string, [number, Recurrence['unit']]> = {
  diar: [1, 'day'],
  sema: [1, 'week'],
  quin: [2, 'week'],
  mens: [1, 'month'],
  trim: [3, 'month'],
  anua: [1, 'year'],
};

export const spanish: Words = {
  repeats: [
    [phrase(`cada d[ií]a (?:laborable|h[aá]bil)|(?:todos )?los ${WORKING}`), () => rule(1, 'working-day')],
    [
      phrase(
        `(?:cada|todos los|todas las) ${WEEKDAY}s?|(?<!(?:de|en|con|por|para|sobre) )los ${WEEKDAY.replace('<weekday>', '<each>')}s?`,
      ),
      (said, today) => ({
        rule: { every: 1, unit: 'week' },
        first: weekdayFrom(today, weekday(said['weekday'] ?? said['each'])),
      }),
    ],
    [
      phrase(
        '(?:el )?(?:d[ií]a )?(?<day>\\d{1,2}) de cada mes|cada mes,? el (?:d[ií]a )?(?<on>\\d{1,2})|(?:cada|todos los) d[ií]as? (?<at>\\d{1,2})(?: de(?: cada)? mes)?',
      ),
      (said, today) => {
        const first = dayOfMonthFrom(today, Number(said['day'] ?? said['on'] ?? said['at']));
        return first && { rule: { every: 1, unit: 'month' }, first };
      },
    ],
    [phrase('cada (?:quincena|quince d[ií]as|15 d[ií]as)'), () => rule(2, 'week')],
    [phrase('cada trimestre|todos los trimestres'), () => rule(3, 'month')],
    [
      phrase(`cada ${NUMBER} (?:${WORKING}|(?<unit>d[ií]a|semana|mes|año)(?:e?s)?)`),
      (said) => {
        const every = count(said['n']);
        if (every < 1 || every > 365) return null;
        return rule(every, said['unit'] ? unitOf(said['unit']) : 'working-day');
      },
    ],
    [phrase('cada (?<unit>d[ií]a|semana|mes|año)'), (said) => rule(1, unitOf(said['unit']))],
    [
      phrase('tod[oa]s (?:los|las) (?<unit>d[ií]as|semanas|meses|años)'),
      (said) => rule(1, unitOf(said['unit'])),
    ],
    [phrase('a diario'), () => rule(1, 'day')],
    [
      phrase('(?<adverb>diaria|semanal|quincenal|mensual|trimestral|anual)mente'),
      (said) => rule(...(ADVERBS[said['adverb']?.slice(0, 4).toLowerCase() ?? ''] ?? ([1, 'day'] as const))),
    ],
  ],
  spans: [
    [phrase('(?:en|dentro de) media hora'), () => 30],
    [phrase('(?:en|dentro de) (?:una )?hora y media'), () => 90],
    [phrase('(?:en|dentro de) un cuarto de hora'), () => 15],
    [phrase(`(?:en|dentro de) ${NUMBER} (?:horas?|hrs?|h)`), (said) => count(said['n']) * 60],
    [phrase(`(?:en|dentro de) ${NUMBER} (?:minutos?|mins?)`), (said) => count(said['n'])],
  ],
  times: [
    [
      phrase(
        `(?:a |hacia |sobre )?las? (?<h>\\d{1,2}|una|doce|once|${NUMBERS.slice(1).join('|')})(?:[:.h](?<m>\\d{2})| y (?<frac>media|cuarto)| (?<minus>menos cuarto))?(?: ?(?:h|horas))?(?: ${PART}| ?(?<half>[ap]\\.? ?m\\.?))?`,
      ),
      (said) => {
        const hour = /^\d/.test(said['h'] ?? '') ? said['h'] : String(count(said['h']));
        const minute = said['frac'] ? (said['frac'] === 'media' ? '30' : '15') : said['m'];
        const found = clockIn(hour, minute, said['part'], said['half']);
        return found && said['minus']
          ? { ...found, minutes: (found.minutes + 24 * 60 - 15) % (24 * 60) }
          : found;
      },
    ],
    [
      phrase(`(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))? ?(?<half>[ap]\\.?m\\.?)`),
      (said) => clockIn(said['h'], said['m'], undefined, said['half']),
    ],
    [
      phrase(`(?<h>\\d{1,2}):(?<m>\\d{2}) ?h?(?: ${PART})?`),
      (said) => clockIn(said['h'], said['m'], said['part']),
    ],
    [phrase('(?<h>\\d{1,2}) ?h(?:oras|s)?'), (said) => clock(`0${said['h']}`.slice(-2), undefined, null)],
  ],
  parts: [
    [phrase('esta mañana'), 'morning', 'today'],
    [phrase('esta tarde'), 'afternoon', 'today'],
    [phrase('esta noche'), 'evening', 'today'],
    [phrase('(?:por|en|a) la (?:mañana|manana)|a primera hora'), 'morning'],
    [phrase('(?:al|a) medio ?d[ií]a'), 'noon'],
    [phrase('(?:por|en|a) la tarde'), 'afternoon'],
    [phrase('(?:por|en|a) la noche'), 'evening'],
    [phrase('a [uú]ltima hora|al final del d[ií]a'), 'end'],
  ],
  dates: [
    phrase('(?<date>\\d{4}-\\d{1,2}-\\d{1,2})'),
    phrase('(?!24/7(?!\\d))(?<date>\\d{1,2}[/]\\d{1,2}(?:[/]\\d{2,4})?)'),
    phrase('(?<date>\\d{1,2}[-.]\\d{1,2}[-.]\\d{4})'),
    phrase(`(?:${WEEKDAY},? )?(?<date>(?:\\d{1,2}º?|primero)(?: de)? ${MONTH}(?:(?: del?)? \\d{4})?)`),
    // No month has them; chrono-node says so.
    phrase('d[ií]a (?<date>3[2-9]|[4-9]\\d)'),
  ],
  days: [
    [phrase('pasado mañana|pasado manana'), (_, today) => today.add({ days: 2 })],
    [phrase('mañana|manana'), (_, today) => today.add({ days: 1 })],
    [phrase('de hoy en ocho(?: d[ií]as)?'), (_, today) => today.add({ weeks: 1 })],
    [phrase('hoy(?: mismo)?'), (_, today) => today],
    [
      phrase(`(?:en|dentro de|de aqu[ií] a) ${NUMBER} ${WORKING}`),
      (said, today) => workingDaysOn(today, count(said['n'])),
    ],
    [
      phrase(`(?:en|dentro de|de aqu[ií] a) ${NUMBER} (?<unit>d[ií]a|semana|mes|año)(?:e?s)?`),
      (said, today) => today.add({ [`${unitOf(said['unit'])}s`]: count(said['n']) }),
    ],
    [phrase('(?:en|dentro de) una quincena'), (_, today) => today.add({ weeks: 2 })],
    [
      phrase(
        `${WEEKDAY} de la (?:${COMING} semana|semana ${COMING})|la semana ${COMING},? el ${WEEKDAY.replace('<weekday>', '<other>')}`,
      ),
      (said, today) => weekdayOfNextWeek(today, weekday(said['weekday'] ?? said['other'])),
    ],
    [
      phrase(`${WEEKDAY},? (?:d[ií]a )?(?<day>\\d{1,2})(?! ?[:h])`),
      (said, today) => dayOfMonthFrom(today, Number(said['day'])),
    ],
    [
      phrase(`(?:(?:este|pr[oó]ximo) )?${WEEKDAY}(?: ${COMING})?(?! pasado)`),
      (said, today) => nextWeekday(today, weekday(said['weekday'])),
    ],
    [
      phrase(`a (?:fin(?:es)?|final(?:es)?) del? (?:mes ${COMING}|${COMING} mes)`),
      (_, today) => endOfMonth(today, 1),
    ],
    [
      phrase(`(?:a |para )?(?:fin(?:es)?|final(?:es)?) de(?:l|) (?:este )?mes`),
      (_, today) => endOfMonth(today),
    ],
    [
      phrase(`(?:a |para )?(?:fin(?:es)?|final(?:es)?) de(?:l|) (?:este )?trimestre`),
      (_, today) => endOfQuarter(today),
    ],
    [
      phrase(`(?:a |para )?(?:fin(?:es)?|final(?:es)?) de(?:l|) (?:este )?año`),
      (_, today) => endOfYear(today),
    ],
    [phrase(`(?:a )?(?:fines|final|finales) de(?: la| esta)? semana`), (_, today) => endOfWeek(today)],
    [phrase('(?:este )?fin de semana|el finde'), (_, today) => weekdayFrom(today, 6)],
    [phrase('a mediados de mes'), (_, today) => dayOfMonthFrom(today, 15)],
    [
      phrase(
        `(?:a (?:principios|primeros|comienzos) de(?:l)? )?(?:(?:el )?mes ${COMING}|(?:el )?${COMING} mes)|a (?:principios|primeros|comienzos) de mes`,
      ),
      (_, today) => today.with({ day: 1 }).add({ months: 1 }),
    ],
    [phrase(`semana ${COMING}|${COMING} semana`), (_, today) => nextWeekday(today, 1)],
    [phrase(`año ${COMING}|${COMING} año`), (_, today) => today.with({ month: 1, day: 1 }).add({ years: 1 })],
    [
      phrase('(?:el d[ií]a|el|d[ií]a) (?<day>\\d{1,2})(?! ?[:%h])'),
      (said, today) => dayOfMonthFrom(today, Number(said['day'])),
    ],
  ],
  past: [
    phrase(`anteayer|ayer|anoche|${WEEKDAY} pasado|(?:la semana|el mes|el año) pasad[oa]`),
    phrase(`hace ${NUMBER} (?:minuto|hora|d[ií]a|semana|mes|año)(?:e?s)?`),
  ],
  leaders:
    /(?:^|[\s,;(])(?:(?:para|el|la|los|las|desde|hasta|a partir de|a partir del|antes de|antes del|este|esta)\s+)+$/iu,
};
