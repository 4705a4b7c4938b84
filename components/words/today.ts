import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { ObstacleType } from '../../utils/pipeline/obstacles/types.ts';
import { timeAgo } from './time.ts';

/** What a line of today is about. */
export type TodayKind = ObstacleType | 'task-due';

/** What needs the rep, in the few words that fit beside a name. */
const SHORT: Record<Exclude<TodayKind, 'answer-owed' | 'no-answer'>, MessageDescriptor> = {
  'task-due': msg({ message: 'due today', context: 'task' }),
  'no-next-step': msg`no next step`,
  'step-overdue': msg({ message: 'overdue', context: 'task' }),
  'single-contact': msg`only one person`,
  'decision-maker-unknown': msg`who decides?`,
  'item-failed': msg`does not qualify`,
  'item-unknown': msg`not fully qualified`,
  'proposal-unanswered': msg`proposal without answer`,
  'proposal-expired': msg`proposal expired`,
  'ask-open': msg`ask without answer`,
  'close-date-passed': msg`close date passed`,
  'close-date-moved': msg`close date put off again`,
  'long-in-stage': msg`long in this stage`,
  'contract-unsigned': msg`contract unsigned`,
  'delivery-late': msg`delivery late`,
  'satisfaction-low': msg`not satisfied`,
  'satisfaction-not-asked': msg`satisfied?`,
  'care-due': msg`ask after them`,
  'wake-up': msg`wake the deal`,
};

/** Why a line stands in today, beside its name. @param item `since`: UTC instant; `count`: working days */
export function todayWords(
  i18n: I18n,
  { kind, since, count }: { kind: TodayKind; since: string; count: number },
  now: Date,
): string {
  if (kind === 'answer-owed') {
    const ago = timeAgo(i18n, since, now);
    return i18n._(msg`wrote ${ago}`);
  }
  if (kind === 'no-answer') {
    return i18n._(
      msg`${plural(count, { one: 'no answer for # working day', other: 'no answer for # working days' })}`,
    );
  }
  return i18n._(SHORT[kind]);
}
