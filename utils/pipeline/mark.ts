import * as z from 'zod';
import { evidence } from './evidence.ts';
import { itemState } from './qualification.ts';
import { plainDate, row, rowId } from './row.ts';

/**
 * One answer about a deal. Each is a row of its own, so that two answers given at once, here or on two machines, never
 * overwrite each other, and each is undone by itself. `id` is a hash of (deal, kind, item).
 */
const markValue = z.discriminatedUnion('kind', [
  /** A criterion met by hand: by evidence, or by a tick with a note. */
  z.strictObject({
    kind: z.literal('criterion'),
    by: z.discriminatedUnion('how', [
      z.strictObject({ how: z.literal('evidence'), evidence }),
      z.strictObject({ how: z.literal('tick'), note: z.string().trim().min(1).max(2_000) }),
    ]),
    on: plainDate,
  }),
  /** A question of the ideal-customer profile. */
  z.strictObject({ kind: z.literal('profile'), answer: z.enum(['yes', 'no']) }),
  /** An item of the qualification frame. */
  z.strictObject({
    kind: z.literal('qualification'),
    state: itemState,
    evidence: z.array(evidence).max(20),
    /** Who said it, or whom it is about: for authority, who decides. */
    personId: rowId.nullable(),
    note: z.string().trim().min(1).max(2_000).nullable(),
    on: plainDate,
  }),
  /** A need the customer spoke of; proposals set a benefit against it. */
  z.strictObject({
    kind: z.literal('need'),
    text: z.string().trim().min(1).max(500),
    evidence: evidence.nullable(),
  }),
]);
export type MarkValue = z.infer<typeof markValue>;
export type MarkKind = MarkValue['kind'];

export const mark = row.extend({
  dealId: rowId,
  /** Criterion, question or frame item; a need's own id. */
  item: z.string().min(1).max(128),
  value: markValue,
});
export type Mark = z.infer<typeof mark>;

/** The value of a kind, or `null` where another stands. */
export function markOf<K extends MarkKind>(
  marks: readonly Pick<Mark, 'item' | 'value'>[],
  kind: K,
  item: string,
): Extract<MarkValue, { kind: K }> | null {
  const isKind = (value: MarkValue): value is Extract<MarkValue, { kind: K }> => value.kind === kind;
  for (const one of marks) if (one.item === item && isKind(one.value)) return one.value;
  return null;
}
