import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { invalid, tell } from './proposals.ts';
import type { Subject } from './subject.ts';
import { noteOf } from './text.ts';

/** Notes what the customer said to a version that was sent; an answer can be put right by the other one. */
export async function answerProposal(
  recorder: Recorder,
  { proposalId, answer, note }: CommandInput<'answerProposal'>,
): Promise<Subject> {
  const row = found(await recorder.live('proposals', proposalId));
  if (row.state === 'draft') invalid('proposalId');
  if (row.state === answer) refuse({ code: 'nothing-to-do' });
  const after = await recorder.patch('proposals', row, { state: answer, answeredAt: recorder.now });
  return tell(recorder, after, answer, { note: noteOf(note) });
}
