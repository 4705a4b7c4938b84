import type { CommandInput } from '../../pipeline/commands.ts';
import { exitCriteria } from '../../pipeline/criterion.ts';
import type { MarkValue } from '../../pipeline/mark.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { same } from '../same.ts';
import { today } from './days.ts';
import { found } from './found.ts';
import { dropMark, evidenceOf, markedAs, putMark } from './marks.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { noteOf, required } from './text.ts';

type By = Extract<MarkValue, { kind: 'criterion' }>['by'];

/** Meets an exit criterion of the deal's pipeline by hand, or takes that back. */
export async function markCriterion(
  recorder: Recorder,
  { dealId, criterionId, ...input }: CommandInput<'markCriterion'>,
): Promise<Subject> {
  const deal = found(await recorder.live('deals', dealId));
  const before = await markedAs(recorder, dealId, 'criterion', criterionId);
  const by = input.by && asKept(input.by);
  if (same(before?.by ?? null, by)) refuse({ code: 'nothing-to-do' });
  if (by === null) await dropMark(recorder, dealId, 'criterion', criterionId);
  else {
    const { stages } = found(await recorder.live('pipelines', deal.pipelineId));
    const known = stages.some((stage) => exitCriteria(stage).some(({ id }) => id === criterionId));
    if (!known && !before) refuse({ code: 'not-found' });
    await putMark(recorder, dealId, criterionId, { kind: 'criterion', by, on: today(recorder) });
  }
  const note = by && (by.how === 'tick' ? by.note : by.evidence.quote);
  return tell(recorder, dealId, { type: 'criterion-marked', criterionId, met: by !== null, note });
}

function asKept(by: By): By {
  return by.how === 'tick'
    ? { how: 'tick', note: required(noteOf(by.note), 'by.note') }
    : { how: 'evidence', evidence: evidenceOf(by.evidence, 'by.evidence') };
}
