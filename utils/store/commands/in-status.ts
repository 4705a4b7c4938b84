import type { Deal, DealStatus } from '../../pipeline/deal.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';

/** The statuses of a deal that is still being worked on, or was won. */
export const ALIVE = ['open', 'won'] as const satisfies readonly DealStatus[];

/** The deal, or the end of the command: it is not there (`not-found`), or what became of it does not fit (`wrong-status`). */
export async function dealIn(
  recorder: Recorder,
  dealId: string,
  statuses: readonly DealStatus[],
): Promise<Deal> {
  const deal = found(await recorder.live('deals', dealId));
  return statuses.includes(deal.status) ? deal : refuse({ code: 'wrong-status', status: deal.status });
}
