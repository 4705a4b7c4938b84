import { localDay } from './dates.ts';
import type { DealStatus } from './deal.ts';
import type { DealFacts } from './facts.ts';
import { careDue, deliveryLate, satisfaction } from './obstacles/aftercare.ts';
import { answerOwed, noAnswer } from './obstacles/contact.ts';
import type { Detector, Found } from './obstacles/found.ts';
import { askOpen } from './obstacles/negotiation.ts';
import { fewPeople } from './obstacles/people.ts';
import { itemFailed, itemUnknown } from './obstacles/qualification.ts';
import { closeDate, contractUnsigned, proposalExpired, proposalUnanswered } from './obstacles/selling.ts';
import { longInStage, noNextStep, stepOverdue, wakeUp } from './obstacles/steps.ts';
import type { Obstacle, ObstacleType } from './obstacles/types.ts';

export type { Obstacle, ObstacleAction, ObstacleProof, ObstacleType } from './obstacles/types.ts';

/** Gravest first: somebody waits, something promised is late, the deal itself is in doubt, something is missing. */
export const GRAVITY: readonly ObstacleType[] = [
  'answer-owed',
  'step-overdue',
  'wake-up',
  'care-due',
  'satisfaction-low',
  'delivery-late',
  'contract-unsigned',
  'ask-open',
  'proposal-expired',
  'proposal-unanswered',
  'item-failed',
  'close-date-passed',
  'no-answer',
  'long-in-stage',
  'no-next-step',
  'decision-maker-unknown',
  'single-contact',
  'item-unknown',
  'close-date-moved',
  'satisfaction-not-asked',
];

const DETECTORS: Record<DealStatus, readonly Detector[]> = {
  open: [
    answerOwed,
    noAnswer,
    noNextStep,
    stepOverdue,
    longInStage,
    fewPeople,
    itemFailed,
    itemUnknown,
    proposalUnanswered,
    proposalExpired,
    askOpen,
    closeDate,
    contractUnsigned,
    deliveryLate,
  ],
  won: [answerOwed, stepOverdue, deliveryLate, satisfaction, careDue],
  parked: [wakeUp, stepOverdue],
  lost: [],
};

/** A customer who cancelled or left is nobody's to care for. */
const foundIn = (facts: DealFacts, timeZone: string): Found[] =>
  facts.deal.ended ? [] : DETECTORS[facts.deal.status].flatMap((detect) => detect(facts, timeZone));

/** What stands in the way of a deal or will, as each will be when it begins. Soonest first. @param timeZone the rep's */
export function upcomingOf(facts: DealFacts, timeZone: string): Obstacle[] {
  return foundIn(facts, timeZone)
    .toSorted((a, b) => compare(a.since, b.since) || gravity(a) - gravity(b))
    .map((found) => seenOn(found, facts, localDay(found.since, timeZone)));
}

/** What stands in the way now, gravest first. @param now UTC instant. @param timeZone the rep's */
export function obstaclesOf(facts: DealFacts, now: string, timeZone: string): Obstacle[] {
  const today = localDay(now, timeZone);
  return foundIn(facts, timeZone)
    .filter(({ since }) => Date.parse(since) <= Date.parse(now))
    .toSorted((a, b) => gravity(a) - gravity(b) || compare(a.since, b.since))
    .map((found) => seenOn(found, facts, today));
}

const gravity = ({ type }: Pick<Obstacle, 'type'>): number => GRAVITY.indexOf(type);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const seenOn = (found: Found, { deal }: DealFacts, today: string): Obstacle => ({
  ...found,
  count: found.count(today),
  value: deal.value,
});
