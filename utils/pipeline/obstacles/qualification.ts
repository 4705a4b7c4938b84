import { daysBetween } from '../dates.ts';
import type { DealFacts } from '../facts.ts';
import type { Mark } from '../mark.ts';
import { frameOf } from '../qualification.ts';
import { dealProof, type Found, startOf, written } from './found.ts';
import { cameTo, positionPast } from './stage-order.ts';

/** The item's mark with what it says. */
function markFor(marks: readonly Mark[], item: string) {
  for (const { id, item: about, value } of marks) {
    if (about === item && value.kind === 'qualification') return { id, value };
  }
  return null;
}

/** Items of the frame that speak against the deal, each as soon as that was found. */
export function itemFailed({ marks, pipeline }: DealFacts, timeZone: string): Found[] {
  return frameOf(pipeline).items.flatMap(({ id: item }): Found[] => {
    const mark = markFor(marks, item);
    if (mark?.value.state !== 'failed') return [];
    const { on, evidence, note } = mark.value;
    const since = startOf(on, timeZone);
    if (since === null) return [];
    return [
      {
        type: 'item-failed',
        since,
        count: (today) => Math.max(0, daysBetween(on, today)),
        limit: null,
        proof: [{ kind: 'mark', id: mark.id, at: on, text: evidence.at(-1)?.quote ?? note }],
        action: 'qualify',
        subject: item,
      },
    ];
  });
}

/** Past Qualify with items of which nothing is known: one obstacle, whose count says how many. */
export function itemUnknown(facts: DealFacts): Found[] {
  const { marks, pipeline } = facts;
  const since = cameTo(facts, positionPast(pipeline, 'qualify'));
  if (since === null) return [];
  const unknown = frameOf(pipeline).items.filter(
    ({ id }) => (markFor(marks, id)?.value.state ?? 'unknown') === 'unknown',
  );
  const [first] = unknown;
  if (!first) return [];
  return [
    {
      type: 'item-unknown',
      since: written(since),
      count: () => unknown.length,
      limit: null,
      proof: [dealProof('qualification', since)],
      action: 'qualify',
      subject: first.id,
    },
  ];
}
