import { daysBetween } from '../dates.ts';
import type { DealFacts } from '../facts.ts';
import { dealProof, type Found, startOf } from './found.ts';
import type { Obstacle } from './types.ts';

/** The lowest score that does not ask for something to be done. */
const CONTENT = 7;
/** Days after the signature by which the customer should have been asked. */
const ASK_WITHIN = 30;

type Rest = Pick<Obstacle, 'type' | 'action' | 'limit'>;

/** An obstacle seen in one field of the deal, true from a day on. */
function onDay(
  rest: Rest,
  field: string,
  day: string,
  since: string | null,
  text: string | null = null,
): Found[] {
  if (since === null) return [];
  return [
    {
      ...rest,
      since,
      count: (today) => Math.max(0, daysBetween(day, today)),
      proof: [{ ...dealProof(field, day), text }],
      subject: null,
    },
  ];
}

/** Not delivered by the day that was promised. */
export function deliveryLate({ deal: { delivery } }: DealFacts, timeZone: string): Found[] {
  const planned = delivery?.planned ?? null;
  if (!delivery || planned === null || delivery.done !== null) return [];
  const since = startOf(planned, timeZone, 1);
  return onDay({ type: 'delivery-late', action: 'set-delivery', limit: null }, 'delivery', planned, since);
}

/** The customer's last score was low, or nobody has asked for one a month after the signature. */
export function satisfaction({ deal }: DealFacts, timeZone: string): Found[] {
  const { satisfaction: last, won } = deal;
  const action = 'rate-satisfaction' as const;
  if (last) {
    if (last.score >= CONTENT) return [];
    const since = startOf(last.on, timeZone);
    const low = onDay(
      { type: 'satisfaction-low', action, limit: CONTENT },
      'satisfaction',
      last.on,
      since,
      last.note,
    );
    return low.map((found) => ({ ...found, count: () => last.score }));
  }
  if (!won) return [];
  const since = startOf(won.on, timeZone, ASK_WITHIN);
  return onDay({ type: 'satisfaction-not-asked', action, limit: null }, 'won', won.on, since);
}

/** The day has come to ask after the customer. */
export function careDue({ deal: { care } }: DealFacts, timeZone: string): Found[] {
  const next = care?.next ?? null;
  if (next === null) return [];
  const since = startOf(next, timeZone);
  return onDay({ type: 'care-due', action: 'keep-care', limit: null }, 'care', next, since);
}
