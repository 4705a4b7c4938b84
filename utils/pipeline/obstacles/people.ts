import { daysBetween, localDay } from '../dates.ts';
import type { DealFacts } from '../facts.ts';
import { markOf } from '../mark.ts';
import { dealProof, type Found, written } from './found.ts';
import { cameTo, positionOf } from './stage-order.ts';

/** From the offer on, a deal that hangs on one person, and one in which nobody is known to decide. */
export function fewPeople(facts: DealFacts, timeZone: string): Found[] {
  const since = cameTo(facts, positionOf(facts.pipeline, 'present'));
  if (since === null) return [];
  const day = localDay(since, timeZone);
  const common = {
    since: written(since),
    count: (today: string) => Math.max(0, daysBetween(day, today)),
    limit: null,
    proof: [dealProof('people', since)],
    subject: null,
  };
  const found: Found[] = [];
  if (facts.people.length === 1) found.push({ ...common, type: 'single-contact', action: 'add-person' });
  if (!decisionMakerKnown(facts)) {
    found.push({ ...common, type: 'decision-maker-unknown', action: 'set-role' });
  }
  return found;
}

/** Frame items that say who decides. */
const DECIDERS = ['authority', 'economic-buyer'];

/** Somebody of the deal decides, by their role or by what was found out about authority. */
function decisionMakerKnown({ people, marks }: DealFacts): boolean {
  if (people.some(({ role }) => role === 'decision-maker')) return true;
  return DECIDERS.some((item) => {
    const known = markOf(marks, 'qualification', item);
    return known?.state === 'confirmed' && known.personId !== null;
  });
}
