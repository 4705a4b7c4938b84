import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { SnoozeKey } from '../../utils/pipeline/snooze.ts';
import type { StageKey } from '../../utils/pipeline/stage-key.ts';
import type { Due, Recurrence } from '../../utils/pipeline/task.ts';

/** A due day as said where the rep is: "Fri, Nov 27, 9:00 AM". The year only where it is another one. */
export function dueWords({ on, at }: Due, today: string, locale: string): string {
  const form = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(on.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    ...(at !== null && { hour: 'numeric', minute: '2-digit' }),
    timeZone: 'UTC',
  });
  return form.format(new Date(`${on}T${at ?? '00:00'}:00Z`));
}

/** How a task repeats: "every 2 weeks". */
export function repeatWords(i18n: I18n, { every, unit }: Recurrence): string {
  const words: Record<Recurrence['unit'], MessageDescriptor> = {
    day: msg`${plural(every, { one: 'Every day', other: 'Every # days' })}`,
    'working-day': msg`${plural(every, { one: 'Every working day', other: 'Every # working days' })}`,
    week: msg`${plural(every, { one: 'Every week', other: 'Every # weeks' })}`,
    month: msg`${plural(every, { one: 'Every month', other: 'Every # months' })}`,
    year: msg`${plural(every, { one: 'Every year', other: 'Every # years' })}`,
  };
  return i18n._(words[unit]);
}

/** What a task can be put off to in one press. */
export const SNOOZES: Record<SnoozeKey, MessageDescriptor> = {
  hour: msg`In an hour`,
  afternoon: msg`This afternoon`,
  tomorrow: msg`Tomorrow`,
  'next-week': msg`Next week`,
};

/** A usual next step of a stage, and in how many working days it is due; 0: today. */
interface Suggestion {
  title: MessageDescriptor;
  days: number;
}

/** The usual next steps by stage. */
export const SUGGESTIONS: Record<StageKey, readonly Suggestion[]> = {
  prospect: [{ title: msg`Write the first message`, days: 0 }],
  contact: [
    { title: msg`Ask again`, days: 3 },
    { title: msg`Agree on a first call`, days: 1 },
  ],
  qualify: [
    { title: msg`Ask who decides and when`, days: 2 },
    { title: msg`Prepare the proposal`, days: 3 },
  ],
  present: [
    { title: msg`Follow up on the proposal`, days: 3 },
    { title: msg`Agree on a day to go through it`, days: 1 },
  ],
  negotiate: [{ title: msg`Answer what they ask for`, days: 1 }],
  close: [
    { title: msg`Ask for the signed contract`, days: 3 },
    { title: msg`Confirm the delivery`, days: 5 },
  ],
  'follow-up': [{ title: msg`Ask how it is going`, days: 20 }],
};
