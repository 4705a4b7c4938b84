import { localDay } from '../dates.ts';
import type { DealFacts } from '../facts.ts';
import type { Side } from '../negotiation.ts';
import { afterWorkingDays, type Found, written } from './found.ts';

/** Asks without an answer: theirs at once, since it is our turn; ours once they have had their time. */
export function askOpen(facts: DealFacts, timeZone: string): Found[] {
  return (['them', 'us'] as const).flatMap((side) => ofSide(side, facts, timeZone));
}

/** One obstacle for all open asks of a side; the first of them is the one to answer. */
function ofSide(side: Side, { rounds, pipeline }: DealFacts, timeZone: string): Found[] {
  const open = rounds
    .filter((round) => round.side === side)
    .flatMap(({ at, asks }) => asks.filter(({ state }) => state === 'open').map((ask) => ({ ...ask, at })))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const [first] = open;
  if (!first) return [];
  const limit = side === 'them' ? null : pipeline.answerAfter;
  const since =
    limit === null ? written(first.at) : afterWorkingDays(localDay(first.at, timeZone), limit, timeZone);
  if (since === null) return [];
  return [
    {
      type: 'ask-open',
      since,
      count: () => open.length,
      limit,
      proof: open.map(({ id, at, text }) => ({ kind: 'round', id, at, text })),
      action: 'answer-ask',
      subject: first.id,
    },
  ];
}
