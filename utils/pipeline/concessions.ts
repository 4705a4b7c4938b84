import { clean } from './clean.ts';
import type { Deal } from './deal.ts';
import type { Ask, Round, Side } from './negotiation.ts';
import type { Money } from './row.ts';

/** One price of a side, and how far it came towards the other with it. */
export interface PriceStep {
  roundId: string;
  number: number;
  /** Minor units. */
  price: number;
  /** Towards the other side since the price before, minor units: negative for a step back; 0 for the first price. */
  conceded: number;
  /** `conceded` in hundredths of a per cent of the side's first price; `null` where that was 0. */
  share: number | null;
}

/** What one side has moved, over all its prices in one currency. */
export interface Movement {
  prices: PriceStep[];
  /** From the first price to the last, towards the other side; negative when it ended further away. Minor units. */
  total: number;
  /** `total` in hundredths of a per cent of the first price. */
  share: number | null;
  /** Prices that came towards the other side. */
  concessions: number;
  /** `total` ÷ `concessions`, rounded to a minor unit; `null` without one. */
  rate: number | null;
  /** Concessions and gives in a row for which the other side has given nothing since. */
  unreturned: number;
}

/** An ask that waits for its answer, with the round it was made in. */
export interface OpenAsk {
  roundId: string;
  number: number;
  side: Side;
  ask: Ask;
}

/** "X only for Y" of which the Y has not come. */
export interface Condition {
  roundId: string;
  /** `null` for a give. */
  askId: string | null;
  /** Who would get the Y. */
  owedTo: Side;
  what: string;
  onlyFor: string;
  /** X was given without its Y; otherwise X still waits for it. */
  given: boolean;
}

/** Where a negotiation stands. */
export interface Standing {
  currency: string;
  us: Movement;
  them: Movement;
  /** Our price minus theirs, minor units; `null` until both have named one. Not above 0: the prices have met. */
  gap: number | null;
  lastMover: Side | null;
  openAsks: Record<Side, OpenAsk[]>;
  conditions: Condition[];
  /** Numbers of the rounds whose price is in another currency: they are left out of all sums. */
  otherCurrency: number[];
}

const otherSide = (side: Side): Side => (side === 'us' ? 'them' : 'us');

/** The currency a deal is negotiated in: of its value, else its floor, else the first price named; `null` for none yet. */
export function currencyOf(
  deal: Pick<Deal, 'value' | 'floor'>,
  rounds: readonly Pick<Round, 'price'>[],
): string | null {
  const named = rounds.find(({ price }) => price !== null)?.price;
  return deal.value?.currency ?? deal.floor?.currency ?? named?.currency ?? null;
}

/** Whether a price lies below the floor. Without a floor, or with one in another currency, nothing does. */
export function belowFloor(price: Money | null, floor: Money | null): boolean {
  return price !== null && floor !== null && price.currency === floor.currency && price.amount < floor.amount;
}

/** `part` in hundredths of a per cent of `whole`, rounded half away from zero; exact at any size. */
function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : ratio(BigInt(part) * 10_000n, BigInt(whole));
}

/** `a / b` rounded half away from zero. @param b above 0 */
function ratio(a: bigint, b: bigint): number {
  const size = a < 0n ? -a : a;
  const rounded = (2n * size + b) / (2n * b);
  return Number(a < 0n ? -rounded : rounded);
}

function movementOf(side: Side, rounds: readonly Round[], currency: string): Omit<Movement, 'unreturned'> {
  const prices: PriceStep[] = [];
  for (const { id: roundId, number, side: mover, price } of rounds) {
    if (mover !== side || price?.currency !== currency) continue;
    const before = prices.at(-1)?.price ?? price.amount;
    const first = prices[0]?.price ?? price.amount;
    const conceded = side === 'us' ? before - price.amount : price.amount - before;
    prices.push({ roundId, number, price: price.amount, conceded, share: shareOf(conceded, first) });
  }
  const total = prices.reduce((sum, { conceded }) => sum + conceded, 0);
  const concessions = prices.filter(({ conceded }) => conceded > 0).length;
  const rate = concessions === 0 ? null : ratio(BigInt(total), BigInt(concessions));
  return { prices, total, share: shareOf(total, prices[0]?.price ?? 0), concessions, rate };
}

/**
 * Who gave something, in the order it happened: with a price or freely in a round, and by granting an ask after it. An
 * ask granted for what was had in return is an exchange: nobody gave.
 */
function kindnesses(rounds: readonly Round[], conceded: ReadonlySet<string>): Side[] {
  const granted = rounds.flatMap((round, asked) =>
    round.asks.flatMap((ask) => {
      if (ask.state !== 'granted' || (ask.onlyFor !== null && ask.answer !== null)) return [];
      const last = rounds.findLastIndex(({ at }) => at <= (ask.answeredAt ?? round.at));
      return [{ by: otherSide(round.side), place: Math.max(asked, last) }];
    }),
  );
  return rounds.flatMap((round, index) => {
    const gave = conceded.has(round.id) || round.gives.some(({ onlyFor }) => onlyFor === null);
    const after = granted.filter(({ place }) => place === index).map(({ by }) => by);
    return [...(gave ? [round.side] : []), ...after];
  });
}

/** How many of the latest kindnesses were all of one side. */
function unreturnedOf(side: Side, inOrder: readonly Side[]): number {
  return inOrder.length - 1 - inOrder.findLastIndex((one) => one !== side);
}

const sameText = (a: string, b: string) => clean(a).toLowerCase() === clean(b).toLowerCase();

/** A conditional give is honoured once the other side gave its Y, or granted the ask that names it. */
function conditionsOf(rounds: readonly Round[]): Condition[] {
  return rounds.flatMap((round, index): Condition[] => {
    const fromNow = rounds.slice(index);
    const came = (wanted: string) =>
      fromNow.some(({ side, asks, gives }) =>
        side === round.side
          ? asks.some(({ text, state }) => state === 'granted' && sameText(text, wanted))
          : gives.some(({ text, onlyFor }) => onlyFor === null && sameText(text, wanted)),
      );
    const of = { roundId: round.id };
    const asks = round.asks.flatMap(({ id: askId, text: what, onlyFor, state, answer }): Condition[] => {
      if (onlyFor === null || state === 'refused' || state === 'withdrawn') return [];
      const given = state === 'granted';
      return given && answer !== null
        ? []
        : [{ ...of, askId, owedTo: otherSide(round.side), what, onlyFor, given }];
    });
    const gives = round.gives.flatMap(({ text: what, onlyFor }): Condition[] =>
      onlyFor === null || came(onlyFor)
        ? []
        : [{ ...of, askId: null, owedTo: round.side, what, onlyFor, given: false }],
    );
    return [...asks, ...gives];
  });
}

/**
 * Where a negotiation stands in one currency. An ask with "only for" is kept by its answer, which says what was had for
 * it; a conditional give by the other side's giving it.
 *
 * @param rounds of one deal, in any order; they count by their number
 * @param currency ISO 4217; prices in another are left out and named in `otherCurrency`
 */
export function standingOf(rounds: readonly Round[], currency: string): Standing {
  const inOrder = rounds.toSorted((a, b) => a.number - b.number);
  const [us, them] = [movementOf('us', inOrder, currency), movementOf('them', inOrder, currency)];
  const steps = [...us.prices, ...them.prices];
  const conceded = new Set(steps.filter((step) => step.conceded > 0).map(({ roundId }) => roundId));
  const kind = kindnesses(inOrder, conceded);
  const asksOf = (side: Side): OpenAsk[] =>
    inOrder.flatMap((round) =>
      round.side === side
        ? round.asks
            .filter(({ state }) => state === 'open')
            .map((ask) => ({ roundId: round.id, number: round.number, side, ask }))
        : [],
    );
  const [ours, theirs] = [us.prices.at(-1), them.prices.at(-1)];
  return {
    currency,
    us: { ...us, unreturned: unreturnedOf('us', kind) },
    them: { ...them, unreturned: unreturnedOf('them', kind) },
    gap: ours && theirs ? ours.price - theirs.price : null,
    lastMover: inOrder.at(-1)?.side ?? null,
    openAsks: { us: asksOf('us'), them: asksOf('them') },
    conditions: conditionsOf(inOrder),
    otherCurrency: inOrder
      .filter(({ price }) => price !== null && price.currency !== currency)
      .map(({ number }) => number),
  };
}
