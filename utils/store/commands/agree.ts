import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { same } from '../same.ts';
import { today } from './days.ts';
import { reasonBelow } from './floor.ts';
import { ALIVE, dealIn } from './in-status.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { noteOf } from './text.ts';

/**
 * Where the negotiation came to rest. The price becomes the deal's value, except of a won deal, whose value is what was
 * signed. `null` takes the agreement back; the value then stays, since it may have been set by hand before or since.
 */
export async function agree(recorder: Recorder, { dealId, agreed }: CommandInput<'agree'>): Promise<Subject> {
  const deal = await dealIn(recorder, dealId, ALIVE);
  if (agreed === null) {
    if (deal.agreed === null) refuse({ code: 'nothing-to-do' });
    await recorder.patch('deals', deal, { agreed: null });
    return tell(recorder, dealId, { type: 'edited', fields: ['agreed'] });
  }
  const { price } = agreed;
  const words = {
    paymentTerms: noteOf(agreed.paymentTerms),
    scope: noteOf(agreed.scope),
    belowFloor: reasonBelow(price, deal.floor, agreed.belowFloor),
  };
  const next = { on: deal.agreed?.on ?? today(recorder), price, ...words };
  const changed = !same(next, deal.agreed);
  const after = await recorder.patch('deals', deal, {
    ...(changed && { agreed: { ...next, on: today(recorder) } }),
    ...(deal.status === 'open' && { value: price }),
  });
  if (after === deal) refuse({ code: 'nothing-to-do' });
  return tell(recorder, dealId, { type: 'agreed', price, ...words });
}
