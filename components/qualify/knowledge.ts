import { markOf, type Mark, type MarkValue } from '../../utils/pipeline/mark.ts';
import type { Frame, ItemState } from '../../utils/pipeline/qualification.ts';

type Knowledge = Extract<MarkValue, { kind: 'qualification' }>;

/** An item of the frame with what is known of it; `null`: nobody has said anything yet. */
export interface KnownItem {
  item: Frame['items'][number];
  knowledge: Knowledge | null;
}

/** The items of a frame, in its order, with what the marks of a deal say of them. */
export function knownItems(frame: Frame, marks: readonly Mark[]): KnownItem[] {
  return frame.items.map((item) => ({ item, knowledge: markOf(marks, 'qualification', item.id) }));
}

/** Whether something is known, good or bad, and something shows it: what the gate asks for. */
export const isKnown = ({ knowledge }: KnownItem): boolean =>
  knowledge !== null &&
  knowledge.state !== 'unknown' &&
  (knowledge.evidence.length > 0 || knowledge.note !== null);

/** How many items are in which state. It only summarises: nothing is decided by it. */
export interface Score {
  total: number;
  known: number;
  /** Of those known. */
  weak: number;
  failed: number;
}

/** Counts the states of a frame's items. */
export function scoreOf(items: readonly KnownItem[]): Score {
  const known = items.filter(isKnown);
  const count = (state: ItemState) => known.filter(({ knowledge }) => knowledge?.state === state).length;
  return { total: items.length, known: known.length, weak: count('weak'), failed: count('failed') };
}
