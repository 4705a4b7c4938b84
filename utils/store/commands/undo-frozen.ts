import { proposalFields } from '../../pipeline/proposal.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { isLive, parseRow } from '../rows.ts';
import { same } from '../same.ts';

/**
 * Refuses with `frozen` to change what stands in a proposal that was sent, by taking back an edit made before: the customer
 * has it as it is. Taking the sending itself back, or the whole version away, is another matter.
 */
export function refuseFrozen(recorder: Recorder): void {
  for (const { table, first, last } of recorder.touched()) {
    if (table !== 'proposals' || first === null || !isLive(last)) continue;
    const [before, after] = [parseRow(table, first), parseRow(table, last)];
    if (before.state === 'draft' || after.state === 'draft') continue;
    const changed = Object.keys(proposalFields.shape).some((field) => !same(before[field], after[field]));
    if (changed) refuse({ code: 'frozen' });
  }
}
