import type { CommandInput } from '../../pipeline/commands.ts';
import type { MarkValue } from '../../pipeline/mark.ts';
import { frameOf } from '../../pipeline/qualification.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { same } from '../same.ts';
import { today } from './days.ts';
import { found } from './found.ts';
import { dropMark, evidenceOf, markedAs, putMark } from './marks.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { noteOf } from './text.ts';

type Known = Extract<MarkValue, { kind: 'qualification' }>;

/** Says what is known of one item of the frame. An item of which nothing is known and nothing noted has no row. */
export async function qualify(recorder: Recorder, input: CommandInput<'qualify'>): Promise<Subject> {
  const { dealId, item } = input;
  const deal = found(await recorder.live('deals', dealId));
  const before = await markedAs(recorder, dealId, 'qualification', item);
  const { items } = frameOf(found(await recorder.live('pipelines', deal.pipelineId)));
  if (!before && !items.some(({ id }) => id === item)) refuse({ code: 'not-found' });
  if (input.personId) found(await recorder.live('people', input.personId));
  const nothing: Known = {
    kind: 'qualification',
    state: 'unknown',
    evidence: [],
    personId: null,
    note: null,
    on: today(recorder),
  };
  const after = changed(before ?? nothing, input);
  if (same(after, before ?? nothing)) refuse({ code: 'nothing-to-do' });
  const isNothing = same({ ...after, on: nothing.on }, nothing);
  if (isNothing) await dropMark(recorder, dealId, 'qualification', item);
  else await putMark(recorder, dealId, item, { ...after, on: nothing.on });

  const [from, to] = [before?.state ?? 'unknown', after.state];
  const quote = input.addEvidence ? (after.evidence.at(-1)?.quote ?? null) : null;
  return tell(recorder, dealId, { type: 'qualified', item, from, to, quote });
}

function changed(before: Known, input: CommandInput<'qualify'>): Known {
  const { state, addEvidence, dropEvidence, personId, note } = input;
  const kept = before.evidence.filter((_, index) => index !== dropEvidence);
  return {
    ...before,
    state,
    evidence: addEvidence ? [...kept, evidenceOf(addEvidence, 'addEvidence')] : kept,
    personId: personId === undefined ? before.personId : personId,
    note: note === undefined ? before.note : noteOf(note),
  };
}
