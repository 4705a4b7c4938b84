import type { DealStatus } from '../../pipeline/deal.ts';
import type { RowTable } from '../tables.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What became of a deal: at most one is set, and the status says which. */
const OUTCOMES = ['parked', 'lost', 'won'] as const satisfies readonly DealStatus[];

/** Fields of a deal that are kept or restored together: the first ones lead. */
const TOGETHER: readonly (readonly [lead: readonly string[], follow: readonly string[]])[] = [
  [
    ['stage', 'pipelineId'],
    ['reached', 'rank', 'overridden'],
  ],
  [['expectedClose'], ['closeMoves']],
  [['status', ...OUTCOMES], ['ended']],
];

/** Fields that follow others, and make no conflict by themselves. */
export const FOLLOWERS: readonly string[] = TOGETHER.slice(0, 2).flatMap(([, follow]) => follow);

/** The fields of a row that stay when some of them are kept. */
export function keptWith(table: RowTable, kept: readonly string[]): ReadonlySet<string> {
  if (table !== 'deals') return new Set(kept);
  const groups = TOGETHER.filter(([lead]) => lead.some((field) => kept.includes(field)));
  return new Set([...kept, ...groups.flatMap(([lead, follow]) => [...lead, ...follow])]);
}

/**
 * What is restored of a deal, with what that says of its other fields: an outcome brings its status back, and ends the
 * outcome that came after it. Changes nothing where the last act is taken back.
 */
export function restoredWith(table: RowTable, restored: Fields): Fields {
  if (table !== 'deals') return restored;
  const outcome = OUTCOMES.find((one) => (restored[one] ?? null) !== null);
  const status = outcome ?? restored['status'];
  if (status === undefined) return restored;
  const others = OUTCOMES.filter((one) => one !== status);
  return {
    ...restored,
    status,
    ...Object.fromEntries(others.map((one) => [one, null])),
    ...(status !== 'won' && { ended: null }),
  };
}
