import { v7 } from 'uuid';
import type { CommandInput } from '../../pipeline/commands.ts';
import type { MarkValue } from '../../pipeline/mark.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { same } from '../same.ts';
import { found } from './found.ts';
import { dropMark, evidenceOf, markedAs, putMark } from './marks.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { lineOf, required } from './text.ts';

type Need = Extract<MarkValue, { kind: 'need' }>;

/** Adds, changes or removes a need that the customer spoke of. */
export async function setNeed(recorder: Recorder, input: CommandInput<'setNeed'>): Promise<Subject> {
  const { dealId, item } = input;
  found(await recorder.live('deals', dealId));
  const before = item === undefined ? null : found(await markedAs(recorder, dealId, 'need', item));
  const text = input.text === null ? null : required(lineOf(input.text), 'text');
  if (text === null) {
    if (item === undefined || before === null) return refuse({ code: 'nothing-to-do' });
    await dropMark(recorder, dealId, 'need', item);
    return tell(recorder, dealId, { type: 'need', text: before.text, what: 'removed' });
  }
  const evidence = input.evidence === undefined ? (before?.evidence ?? null) : input.evidence;
  const kept = evidence && evidenceOf(evidence, 'evidence');
  const after: Need = { kind: 'need', text, evidence: kept };
  if (same(before, after)) refuse({ code: 'nothing-to-do' });
  await putMark(recorder, dealId, item ?? v7(), after);
  return tell(recorder, dealId, { type: 'need', text, what: before ? 'changed' : 'added' });
}
