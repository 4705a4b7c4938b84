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
  'a|an|one',
  'two|a couple of|couple of',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const NUMBER = `(?<n>\\d{1,3}|${NUMBERS.join('|')})`;
const WEEKDAYS = ['mon(?:day)?', 'tue(?:s|sday)?', 'wed(?:nesday)?', 'thu(?:rs?|rsday)?', 'fri(?:day)?'];
// "Sat" and "sun" are words of their own.
const WEEKDAY = `(?<weekday>${[...WEEKDAYS, 'saturday', 'sunday'].join('|')})(?!['’]s)`;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WORKING = '(?:working|business|work|week)[ -]?days?';

const phrase = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');

function count(said: string | undefined): number {
  const text = said?.toLowerCase() ?? '';
  const word = NUMBERS.findIndex((words) => words.split('|').includes(text));
  return word < 0 ? Number(text) : word + 1;
}

const DAYS_OF = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const weekday = (said: string | undefined) => DAYS_OF.indexOf(said?.slice(0, 2).toLowerCase() ?? '') + 1;
const half = (said: string | undefined) => (said ? (/^p/i.test(said) ? 'pm' : 'am') : null);
const rule = (every: number, unit: Recurrence['unit']) => ({ rule: { every, unit }, first: null });
const UNITS: Record<string, Recurrence['unit']> = { d: 'day', w: 'week', m: 'month', y: 'year' };

export const english: Words = {
  repeats: [
    [phrase(`(?:every|each) (?:other )?${WORKING}|weekdays`), () => rule(1, 'working-day')],
    [
      phrase(`(?:every|each) (?<other>other |second )?${WEEKDAY}s?`),
      (said, today) => ({
        rule: { every: said['other'] ? 2 : 1, unit: 'week' },
        first: weekdayFrom(today, weekday(said['weekday'])),
      }),
    ],
    [
      phrase(
        '(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? of (?:every|each) month|monthly on the (?<on>\\d{1,2})(?:st|nd|rd|th)?|every month on the (?<at>\\d{1,2})(?:st|nd|rd|th)?',
      ),
      (said, today) => {
        const first = dayOfMonthFrom(today, Number(said['day'] ?? said['on'] ?? said['at']));
        return first && { rule: { every: 1, unit: 'month' }, first };
      },
    ],
    [phrase('(?:every|each) (?:quarter|three months)|quarterly'), () => rule(3, 'month')],
    [
      phrase('(?:every|each) (?:fortnight|other week|second week)|fortnightly|biweekly'),
      () => rule(2, 'week'),
    ],
    [
      phrase(`(?:every|each) ${NUMBER} (?:${WORKING}|(?<unit>day|week|month|year)s)`),
      (said) => {
        const every = count(said['n']);
        if (every < 1 || every > 365) return null;
        return rule(
          every,
          said['unit'] ? (UNITS[said['unit'].charAt(0).toLowerCase()] ?? 'day') : 'working-day',
        );
      },
    ],
    [
      phrase('(?:every|each) (?:(?<other>other) )?(?<unit>day|week|month|year)'),
      (said) => rule(said['other'] ? 2 : 1, UNITS[said['unit']?.charAt(0).toLowerCase() ?? ''] ?? 'day'),
    ],
    [
      phrase('(?<unit>daily|weekly|monthly|yearly|annually)'),
      (said) => rule(1, UNITS[said['unit']?.charAt(0).toLowerCase() ?? ''] ?? 'year'),
    ],
  ],
  spans: [
    [phrase('in half an hour'), () => 30],
    [phrase('in an hour and a half'), () => 90],
    [phrase(`in ${NUMBER} (?:hours?|hrs?|h)`), (said) => count(said['n']) * 60],
    [phrase(`in ${NUMBER} (?:minutes?|mins?)`), (said) => count(said['n'])],
  ],
  times: [
    [
      phrase('(?:at |by |@ ?)?(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))? ?(?<half>[ap]\\.?m\\.?)'),
      (said) => clock(said['h'], said['m'], half(said['half'])),
    ],
    [phrase('(?:at |by |@ ?)?(?<h>\\d{1,2}):(?<m>\\d{2})'), (said) => clock(said['h'], said['m'], null)],
    [phrase('at half past (?<h>\\d{1,2})'), (said) => clock(said['h'], '30', null)],
    [
      phrase(`(?:at |@ ?)(?<h>\\d{1,2})(?: o['’]?clock)?(?! ?(?:%|[:/.]\\d))`),
      (said) => clock(said['h'], undefined, null),
    ],
  ],
  parts: [
    [phrase('this morning'), 'morning', 'today'],
    [phrase('this afternoon'), 'afternoon', 'today'],
    [phrase('this evening|tonight'), 'evening', 'today'],
    [phrase('first thing(?: in the morning)?|in the morning|(?<=(?:day|tomorrow) )morning'), 'morning'],
    [phrase('(?:at )?(?:noon|midday)|at lunch(?:time)?'), 'noon'],
    [phrase('in the afternoon|(?<=(?:day|tomorrow) )afternoon'), 'afternoon'],
    [phrase('in the evening|(?<=(?:day|tomorrow) )(?:evening|night)|at night'), 'evening'],
    [phrase('(?:by |at )?(?:the )?end of (?:the )?day|eod'), 'end'],
  ],
  dates: [
    phrase('(?<date>\\d{4}-\\d{1,2}-\\d{1,2})'),
    phrase('(?!24/7(?!\\d))(?<date>\\d{1,2}[/]\\d{1,2}(?:[/]\\d{2,4})?)'),
    phrase('(?<date>\\d{1,2}[-.]\\d{1,2}[-.]\\d{4})'),
    phrase(`(?:${WEEKDAY},? )?(?<date>\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}(?:,? \\d{4})?)`),
    phrase(`(?:${WEEKDAY},? )?(?<date>${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)(?!:)`),
    // No month has them; chrono-node says so.
    phrase('the (?<date>(?:3[2-9]|[4-9]\\d)(?:st|nd|rd|th))'),
  ],
  days: [
    [phrase('(?:the )?day after tomorrow'), (_, today) => today.add({ days: 2 })],
    [phrase('tomorrow|tmrw|tmr'), (_, today) => today.add({ days: 1 })],
    [phrase('today'), (_, today) => today],
    [phrase(`in ${NUMBER} ${WORKING}`), (said, today) => workingDaysOn(today, count(said['n']))],
    [
      phrase(
        `in ${NUMBER} (?<unit>day|week|month|year)s?|${NUMBER.replace('<n>', '<m>')} (?<later>day|week|month|year)s? (?:from now|from today|later)`,
      ),
      (said, today) => {
        const unit = (said['unit'] ?? said['later'] ?? 'day').toLowerCase();
        return today.add({ [`${unit}s`]: count(said['n'] ?? said['m']) });
      },
    ],
    [phrase('in a fortnight'), (_, today) => today.add({ weeks: 2 })],
    [
      phrase(`${WEEKDAY} (?:of )?next week|next week (?:on )?${WEEKDAY.replace('<weekday>', '<other>')}`),
      (said, today) => weekdayOfNextWeek(today, weekday(said['weekday'] ?? said['other'])),
    ],
    [
      phrase(`(?:a )?week (?:from |on )${WEEKDAY}`),
      (said, today) => nextWeekday(today, weekday(said['weekday'])).add({ weeks: 1 }),
    ],
    [phrase(`next ${WEEKDAY}`), (said, today) => weekdayOfNextWeek(today, weekday(said['weekday']))],
    [
      phrase(`${WEEKDAY},? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?! ?[:ap])`),
      (said, today) => dayOfMonthFrom(today, Number(said['day'])),
    ],
    [
      phrase(`(?:(?:this|coming) )?${WEEKDAY}`),
      (said, today) => nextWeekday(today, weekday(said['weekday'])),
    ],
    [phrase('(?:at |by )?(?:the )?end of next month'), (_, today) => endOfMonth(today, 1)],
    [phrase('(?:at |by )?(?:the )?end of next week'), (_, today) => weekdayOfNextWeek(today, 5)],
    [
      phrase('(?:at |by )?(?:the )?end of (?:the |this )?month|eom|month[ -]end'),
      (_, today) => endOfMonth(today),
    ],
    [phrase('(?:at |by )?(?:the )?end of (?:the |this )?week|eow'), (_, today) => endOfWeek(today)],
    [phrase('(?:at |by )?(?:the )?end of (?:the |this )?quarter|eoq'), (_, today) => endOfQuarter(today)],
    [phrase('(?:at |by )?(?:the )?end of (?:the |this )?year|eoy'), (_, today) => endOfYear(today)],
    [
      phrase('(?:(?:at |by )?(?:the )?(?:start|beginning|first) of )?next month'),
      (_, today) => today.with({ day: 1 }).add({ months: 1 }),
    ],
    [phrase('next week'), (_, today) => nextWeekday(today, 1)],
    [phrase('next year'), (_, today) => today.with({ month: 1, day: 1 }).add({ years: 1 })],
    [phrase('(?:(?:this|at the|on the) )?weekend'), (_, today) => weekdayFrom(today, 6)],
    [
      phrase('(?:on )?the (?<day>\\d{1,2})(?:st|nd|rd|th)'),
      (said, today) => dayOfMonthFrom(today, Number(said['day'])),
    ],
  ],
  past: [
    phrase(
      `yesterday(?:['’]s)?|last (?:week|month|year|night|${WEEKDAYS.join('|')}|saturday|sunday)(?:['’]s)?`,
    ),
    phrase(`${NUMBER} (?:minute|hour|day|week|month|year)s? ago`),
  ],
  leaders: /(?:^|[\s,;(])(?:(?:on|by|for|due|from|starting|until|before|the|this)\s+)+$/iu,
};
