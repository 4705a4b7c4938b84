import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { tell } from './proposals.ts';
import type { Subject } from './subject.ts';

/** Removes a draft. What the customer has been sent stays. */
export async function discardProposal(
  recorder: Recorder,
  { proposalId }: CommandInput<'discardProposal'>,
): Promise<Subject> {
  const row = found(await recorder.live('proposals', proposalId));
  if (row.state !== 'draft') refuse({ code: 'frozen' });
  await recorder.remove('proposals', row);
  return tell(recorder, row, 'discarded');
}
