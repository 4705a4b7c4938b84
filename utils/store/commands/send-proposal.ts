import type { CommandInput } from '../../pipeline/commands.ts';
import { fieldsOf } from '../../pipeline/proposal-fields.ts';
import { sumsOf } from '../../pipeline/proposal-sums.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { invalid, tell, versionsOf } from './proposals.ts';
import type { Subject } from './subject.ts';
import { noteOf } from './text.ts';

/**
 * Marks a draft as sent; from then on it never changes. Refused with `invalid-input` without lines, where the total is
 * too large to be kept, or where instalments do not make up the whole. A deal without a value takes the net total: tax
 * is passed on, so it is no part of what the deal is worth. Its expected close stays as it is.
 */
export async function sendProposal(
  recorder: Recorder,
  { proposalId, at, note }: CommandInput<'sendProposal'>,
): Promise<Subject> {
  const row = found(await recorder.live('proposals', proposalId));
  if (row.state !== 'draft') refuse({ code: 'frozen' });
  const deal = found(await recorder.live('deals', row.dealId));
  if (deal.status === 'lost') refuse({ code: 'wrong-status', status: deal.status });
  const fields = fieldsOf(row);
  const shared = fields.instalments.reduce((sum, { share }) => sum + share, 0);
  if (fields.lines.length === 0) invalid('lines');
  if (fields.instalments.length > 0 && shared !== 10_000) invalid('instalments');
  const sums = sumsOf(fields) ?? invalid('lines');
  if (at > recorder.now) invalid('at');

  // An undone removal can leave two drafts with one number; two offers the customer holds never share one.
  const others = (await versionsOf(recorder, deal.id)).filter(({ id }) => id !== row.id);
  const taken = others.some(({ state, version }) => state !== 'draft' && version === row.version);
  const version = taken ? Math.max(...others.map((one) => one.version)) + 1 : row.version;
  const sent = await recorder.patch('proposals', row, { state: 'sent', sentAt: at, version });
  if (deal.value === null) {
    await recorder.patch('deals', deal, { value: { amount: sums.net, currency: row.currency } });
  }
  return tell(recorder, sent, 'sent', { note: noteOf(note), at });
}
