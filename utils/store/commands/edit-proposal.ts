import type { CommandInput } from '../../pipeline/commands.ts';
import { PROPOSAL_FIELDS } from '../../pipeline/proposal-fields.ts';
import type { Proposal } from '../../pipeline/proposal.ts';
import { db } from '../db.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { liveRow } from '../rows.ts';
import { primaryOf } from './deals.ts';
import { found } from './found.ts';
import { tell, writtenFields } from './proposals.ts';
import { moment } from './record.ts';
import type { Subject } from './subject.ts';

/**
 * Changes a draft. Any field changed by somebody else since `basedOn` ends it: a price and its currency are one thought,
 * so even edits of different fields are joined by the screen that sees both, never here.
 */
export async function editProposal(
  recorder: Recorder,
  { proposalId, fields, basedOn }: CommandInput<'editProposal'>,
): Promise<Subject> {
  const row = found(await recorder.live('proposals', proposalId));
  if (row.state !== 'draft') refuse({ code: 'frozen' });
  const since = PROPOSAL_FIELDS.filter((field) => (row._h[field] ?? '') > basedOn);
  if (since.length > 0) refuse({ code: 'edited-elsewhere', fields: since });
  const after = await recorder.patch('proposals', row, { ...writtenFields(fields) });
  if (after === row) refuse({ code: 'nothing-to-do' });
  // A draft saves itself while it is written: the log tells of it once a day, not at each pause.
  if (!(await isTold(recorder, after))) return tell(recorder, after, 'edited');
  return { personId: await primaryOf(row.dealId), dealId: row.dealId };
}

async function isTold(recorder: Recorder, { id, dealId }: Proposal): Promise<boolean> {
  const { day } = moment(recorder);
  const log = await db.activities
    .where('[dealId+at]')
    .between([dealId, ''], [dealId, '\uffff'])
    .reverse()
    .until((activity) => activity.day < day)
    .toArray();
  return log.some((stored) => {
    const activity = liveRow('activities', stored);
    if (activity?.day !== day || activity.detail.type !== 'proposal') return false;
    const { proposalId, what } = activity.detail;
    return proposalId === id && (what === 'drafted' || what === 'edited');
  });
}
