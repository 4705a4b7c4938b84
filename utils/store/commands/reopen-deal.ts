import type { CommandInput } from '../../pipeline/commands.ts';
import type { Deal } from '../../pipeline/deal.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { turn } from './status.ts';
import type { Subject } from './subject.ts';
import { noteOf } from './text.ts';

/**
 * Opens a deal again where it stands: what was parked, lost, or won by mistake. With the win goes what rests on it, the
 * signature and the end after it; what is in the log stays there.
 */
export async function reopenDeal(recorder: Recorder, input: CommandInput<'reopenDeal'>): Promise<Subject> {
  const deal = found(await recorder.live('deals', input.dealId));
  if (deal.status === 'open') refuse({ code: 'nothing-to-do' });
  const fields = deal.status === 'won' ? { ended: null, contract: unsigned(deal.contract) } : {};
  return turn(recorder, deal, { to: 'open', fields, told: { note: noteOf(input.reason) } });
}

function unsigned(contract: Deal['contract']): Deal['contract'] {
  return contract?.sentOn ? { ...contract, signedOn: null } : null;
}
