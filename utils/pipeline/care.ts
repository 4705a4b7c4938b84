import { localDay } from './dates.ts';
import type { Deal } from './deal.ts';
import type { CareCadence } from './pipeline.ts';

/** The last year a stored day can have. */
const LAST_YEAR = 9_999;

/**
 * One care date of a customer: the days of the cadence after the signature, then every so many months. Months are
 * always counted from the last of those days (without any, from the signature), so that a short month moves one date
 * and none after it: 31 January, 28 February, 31 March. `null` where the cadence has no such date.
 *
 * @param signedOn calendar day of the signature
 * @param step counted from 0
 */
export function careDate(cadence: CareCadence, signedOn: string, step: number): string | null {
  const days = cadence.days.toSorted((a, b) => a - b);
  const signed = Temporal.PlainDate.from(signedOn);
  const after = days[step];
  if (after !== undefined) return dayOf(signed.add({ days: after }));
  if (cadence.everyMonths === null) return null;
  const anchor = signed.add({ days: days.at(-1) ?? 0 });
  return dayOf(anchor.add({ months: (step - days.length + 1) * cadence.everyMonths }));
}

const dayOf = (date: Temporal.PlainDate): string | null => (date.year > LAST_YEAR ? null : date.toString());

/**
 * The first care date from a step on that lies after a day: what has passed meanwhile is passed over, and counts as
 * done, since nobody asks twice at once. `null` where the cadence ends; the step then stays.
 *
 * @param after calendar day, in general yesterday for a new plan and today for a visit just made
 */
export function nextCare(
  cadence: CareCadence,
  signedOn: string,
  { step, after }: { step: number; after: string },
): { next: string | null; step: number } {
  for (let at = step; ; at = Math.max(at + 1, stepNear(cadence, signedOn, after))) {
    const day = careDate(cadence, signedOn, at);
    if (day === null) return { next: null, step };
    if (day > after) return { next: day, step: at };
  }
}

/** A step not later than the first one after a day, so that a signature of long ago costs no walk through the years. */
function stepNear({ days, everyMonths }: CareCadence, signedOn: string, after: string): number {
  if (everyMonths === null) return 0;
  const anchor = Temporal.PlainDate.from(signedOn).add({ days: Math.max(0, ...days) });
  const { months } = anchor.until(Temporal.PlainDate.from(after), { largestUnit: 'months' });
  return months < everyMonths ? 0 : days.length - 1 + Math.floor(months / everyMonths);
}

/** The day care dates count from: of the signature, else of the win, else of the stage the deal stands in. */
export function careAnchor(deal: Pick<Deal, 'contract' | 'won' | 'stage'>, timeZone: string): string {
  return deal.contract?.signedOn ?? deal.won?.on ?? localDay(deal.stage.at, timeZone);
}
