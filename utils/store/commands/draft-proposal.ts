import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { tell, versionsOf, writtenFields } from './proposals.ts';
import type { Subject } from './subject.ts';

/** Starts the next version of what is offered in a deal. The same draft started again changes nothing. */
export async function draftProposal(
  recorder: Recorder,
  { dealId, proposalId, fields }: CommandInput<'draftProposal'>,
): Promise<Subject> {
  const deal = found(await recorder.live('deals', dealId));
  if (await recorder.any('proposals', proposalId)) refuse({ code: 'nothing-to-do' });
  const versions = await versionsOf(recorder, deal.id);
  const row = await recorder.insert('proposals', {
    ...fields,
    ...writtenFields(fields),
    id: proposalId,
    dealId: deal.id,
    version: Math.max(0, ...versions.map(({ version }) => version)) + 1,
    state: 'draft',
    sentAt: null,
    answeredAt: null,
  });
  return tell(recorder, row, 'drafted');
}
