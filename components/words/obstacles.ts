import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { DealFacts } from '../../utils/pipeline/facts.ts';
import type { Obstacle, ObstacleAction, ObstacleType } from '../../utils/pipeline/obstacle.ts';
import { frameOf } from '../../utils/pipeline/qualification.ts';
import { itemName } from './qualification.ts';

type Say = (i18n: I18n, obstacle: Obstacle, facts: DealFacts) => string;

/** What stands in the way, as a sentence. */
const SENTENCES: Record<ObstacleType, Say> = {
  'answer-owed': (i18n) => i18n._(msg`They wrote and wait for your answer.`),
  'no-answer': (i18n, { count }) =>
    i18n._(
      msg`${plural(count, { one: 'No answer for # working day.', other: 'No answer for # working days.' })}`,
    ),
  'no-next-step': (i18n) => i18n._(msg`No next step is planned.`),
  'step-overdue': (i18n, { proof }) => {
    const title = proof[0]?.text ?? '';
    return i18n._(msg`Overdue: ${title}`);
  },
  'single-contact': (i18n) => i18n._(msg`The deal hangs on one person.`),
  'decision-maker-unknown': (i18n) => i18n._(msg`Nobody is known to decide.`),
  'item-failed': (i18n, { subject }, facts) => {
    const item = itemOf(i18n, subject, facts);
    return i18n._(msg`${item}: found to speak against this deal.`);
  },
  'item-unknown': (i18n, { count, subject }, facts) => {
    const item = itemOf(i18n, subject, facts);
    const more = count - 1;
    return more === 0
      ? i18n._(msg`Past Qualify, and nothing is known of: ${item}.`)
      : i18n._(
          msg`${plural(more, {
            one: `Past Qualify, and nothing is known of: ${item} and # more.`,
            other: `Past Qualify, and nothing is known of: ${item} and # more.`,
          })}`,
        );
  },
  'proposal-unanswered': (i18n, { count }) =>
    i18n._(
      msg`${plural(count, {
        one: 'The proposal has had no answer for # working day.',
        other: 'The proposal has had no answer for # working days.',
      })}`,
    ),
  'proposal-expired': (i18n) => i18n._(msg`The proposal is no longer valid and has no answer.`),
  'ask-open': (i18n, { count, limit }) =>
    limit === null
      ? i18n._(
          msg`${plural(count, { one: 'They ask for something: your turn.', other: 'They ask for # things: your turn.' })}`,
        )
      : i18n._(
          msg`${plural(count, {
            one: 'Something you asked for has no answer.',
            other: '# things you asked for have no answer.',
          })}`,
        ),
  'close-date-passed': (i18n) => i18n._(msg`The expected close has passed.`),
  'close-date-moved': (i18n, { count }) =>
    i18n._(
      msg`${plural(count, { one: 'The expected close was put off # time.', other: 'The expected close was put off # times.' })}`,
    ),
  'long-in-stage': (i18n, { count }) =>
    i18n._(
      msg`${plural(count, { one: 'In this stage for # working day.', other: 'In this stage for # working days.' })}`,
    ),
  'contract-unsigned': (i18n, { count }) =>
    i18n._(
      msg`${plural(count, {
        one: 'The contract has been out for # working day, unsigned.',
        other: 'The contract has been out for # working days, unsigned.',
      })}`,
    ),
  'delivery-late': (i18n, { count }) =>
    i18n._(msg`${plural(count, { one: 'Delivery is # day late.', other: 'Delivery is # days late.' })}`),
  'satisfaction-low': (i18n, { count }) => i18n._(msg`The customer gave ${count} of 10.`),
  'satisfaction-not-asked': (i18n) => i18n._(msg`Nobody has asked whether the customer is satisfied.`),
  'care-due': (i18n) => i18n._(msg`Time to ask after the customer.`),
  'wake-up': (i18n) => i18n._(msg`Parked until now: time to wake it.`),
};

function itemOf(i18n: I18n, id: string | null, { pipeline }: DealFacts): string {
  const item = frameOf(pipeline).items.find((one) => one.id === id);
  return item ? itemName(i18n, item) : '';
}

/** Why a deal does not get on: one sentence. */
export function obstacleSentence(i18n: I18n, obstacle: Obstacle, facts: DealFacts): string {
  return SENTENCES[obstacle.type](i18n, obstacle, facts);
}

/** By what measure a deal is long in its stage: its history, or the number set for it. `null` for other obstacles. */
export function measureOf(i18n: I18n, { type, limit, subject }: Obstacle, facts: DealFacts): string | null {
  if (type !== 'long-in-stage' || limit === null) return null;
  const threshold = facts.thresholds[subject ?? ''];
  if (threshold?.from !== 'history') return i18n._(msg`set for this stage: up to ${limit}`);
  const { n } = threshold;
  return i18n._(
    msg`${plural(n, { one: `usual here: up to ${limit}, from # visit`, other: `usual here: up to ${limit}, from # visits` })}`,
  );
}

/** The act that takes an obstacle away, on its button. */
export const OBSTACLE_ACTS: Record<ObstacleAction, MessageDescriptor> = {
  'log-contact': msg`Log a contact`,
  'plan-step': msg`Plan a step`,
  'finish-step': msg({ message: 'Done', context: 'task' }),
  'add-person': msg`Add somebody`,
  'set-role': msg`Say who decides`,
  qualify: msg({ message: 'Look into it', context: 'qualification' }),
  'log-answer': msg`Log the answer`,
  'new-version': msg`New version`,
  'answer-ask': msg({ message: 'Answer', context: 'ask' }),
  'set-close-date': msg`Set a date`,
  advance: msg({ message: 'Advance', context: 'deal' }),
  'sign-contract': msg({ message: 'Signed', context: 'contract' }),
  'set-delivery': msg({ message: 'Delivery', context: 'act' }),
  'rate-satisfaction': msg({ message: 'Ask', context: 'satisfaction' }),
  'keep-care': msg({ message: 'Done', context: 'care' }),
  wake: msg({ message: 'Wake', context: 'deal' }),
};

/** Obstacles shown in red: somebody waits, or a promise is broken. */
export const GRAVE: readonly ObstacleType[] = [
  'answer-owed',
  'step-overdue',
  'delivery-late',
  'satisfaction-low',
  'item-failed',
  'proposal-expired',
];
