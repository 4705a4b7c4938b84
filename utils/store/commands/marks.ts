import { markId } from '../../pipeline/keys.ts';
import type { Evidence } from '../../pipeline/evidence.ts';
import { markOf, type MarkKind, type MarkValue } from '../../pipeline/mark.ts';
import type { Recorder } from '../recorder.ts';
import { noteOf, required } from './text.ts';

/** The value of a live mark, or `null`. */
export async function markedAs<K extends MarkKind>(
  recorder: Recorder,
  dealId: string,
  kind: K,
  item: string,
) {
  const row = await recorder.live('marks', markId(dealId, kind, item));
  return markOf(row ? [row] : [], kind, item);
}

/** Gives an answer, in place of an earlier one or of one that was taken back. */
export async function putMark(recorder: Recorder, dealId: string, item: string, value: MarkValue) {
  const id = markId(dealId, value.kind, item);
  const there = await recorder.any('marks', id);
  if (there === null) await recorder.insert('marks', { id, dealId, item, value });
  else await recorder.patch('marks', there, { value, deletedAt: null });
}

/** Takes an answer back. */
export async function dropMark(recorder: Recorder, dealId: string, kind: MarkKind, item: string) {
  const there = await recorder.live('marks', markId(dealId, kind, item));
  if (there) await recorder.remove('marks', there);
}

/** Evidence as it is kept. Refuses one whose quote says nothing. */
export function evidenceOf(evidence: Evidence, path: string): Evidence {
  return { ...evidence, quote: required(noteOf(evidence.quote), `${path}.quote`) };
}
