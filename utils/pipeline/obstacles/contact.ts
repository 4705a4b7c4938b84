import { localDay } from '../dates.ts';
import type { DealFacts, Word } from '../facts.ts';
import { workingDaysBetween } from '../working-days.ts';
import { afterWorkingDays, answeredAfter, type Found, isTheirs, written } from './found.ts';
import type { ObstacleProof } from './types.ts';

const proofOf = ({ activityId, at }: Word): ObstacleProof => ({
  kind: 'activity',
  id: activityId,
  at,
  text: null,
});

/** They wrote, and our answer is owed: at once. */
export function answerOwed({ deal, words }: DealFacts, timeZone: string): Found[] {
  const since = deal.awaitingReplySince;
  if (since === null) return [];
  const day = localDay(since, timeZone);
  return [
    {
      type: 'answer-owed',
      since: written(since),
      count: (today) => workingDaysBetween(day, today),
      limit: null,
      proof: words
        .filter((word) => word.direction === 'in' && word.at === since)
        .slice(0, 1)
        .map(proofOf),
      action: 'log-contact',
      subject: null,
    },
  ];
}

/** The last word was ours and nobody answered. A proposal that waits is told of as such. */
export function noAnswer({ words, pipeline }: DealFacts, timeZone: string): Found[] {
  const last = words.findLast((word) => word.direction === 'out');
  if (!last || isTheirs(last) || last.channel === 'proposal' || answeredAfter(words, last.at)) return [];
  const day = localDay(last.at, timeZone);
  const since = afterWorkingDays(day, pipeline.answerAfter, timeZone);
  if (since === null) return [];
  return [
    {
      type: 'no-answer',
      since,
      count: (today) => workingDaysBetween(day, today),
      limit: pipeline.answerAfter,
      proof: [proofOf(last)],
      action: 'log-contact',
      subject: null,
    },
  ];
}
