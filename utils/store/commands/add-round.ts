import { v7 } from 'uuid';
import type { CommandInput } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import type { Recorder } from '../recorder.ts';
import { reasonBelow } from './floor.ts';
import { ALIVE, dealIn } from './in-status.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { noteOf, required } from './text.ts';

type Input = CommandInput<'addRound'>;

/**
 * Writes down one move of the negotiation. A price of ours below the floor needs `belowFloor`, else `below-floor`; a
 * round that says nothing is `invalid-input`.
 */
export async function addRound(recorder: Recorder, input: Input): Promise<Subject> {
  const { dealId, side, at, price } = input;
  const deal = await dealIn(recorder, dealId, ALIVE);
  const texts = wordsOf(input);
  if (price === null && texts.asks.length === 0 && texts.gives.length === 0) {
    required(texts.paymentTerms ?? texts.scope ?? texts.note, 'price');
  }
  const belowFloor = side === 'us' ? reasonBelow(price, deal.floor, input.belowFloor) : null;
  const number = await nextNumber(dealId);
  const round = await recorder.insert('rounds', {
    id: v7(),
    dealId,
    number,
    at,
    side,
    price,
    ...texts,
    belowFloor,
  });
  return tell(recorder, dealId, { type: 'negotiated', roundId: round.id, number, side, price, belowFloor });
}

/** One thing asked or given, as it is kept. */
const line = <T extends { text: string; onlyFor: string | null }>(one: T, path: string) => ({
  ...one,
  text: required(noteOf(one.text), path),
  onlyFor: noteOf(one.onlyFor),
});

/** The words of a round as they are kept. */
function wordsOf({ paymentTerms, scope, note, asks, gives }: Input) {
  const fresh = { state: 'open' as const, answeredAt: null, answer: null };
  return {
    paymentTerms: noteOf(paymentTerms),
    scope: noteOf(scope),
    note: noteOf(note),
    asks: asks.map((ask, index) => ({ ...line(ask, `asks.${String(index)}.text`), id: v7(), ...fresh })),
    gives: gives.map((give, index) => line(give, `gives.${String(index)}.text`)),
  };
}

/** A number is given once: not even a round that was taken back leaves its own to another. */
async function nextNumber(dealId: string): Promise<number> {
  const rounds = await db.rounds.where('dealId').equals(dealId).toArray();
  return Math.max(0, ...rounds.map(({ number }) => number)) + 1;
}
