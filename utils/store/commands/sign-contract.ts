import { careAnchor, careDate, nextCare } from '../../pipeline/care.ts';
import type { CommandInput } from '../../pipeline/commands.ts';
import type { Deal } from '../../pipeline/deal.ts';
import { cadenceOf, type CareCadence } from '../../pipeline/pipeline.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { notAhead, notBefore, today } from './days.ts';
import { found } from './found.ts';
import { ALIVE, dealIn } from './in-status.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { noteOf } from './text.ts';

/**
 * Signed: the deal is won. The day is not ahead and not before the contract went out, but may lie before the deal was
 * opened here: customers of before are written down too. A `null` value or link leaves what is there. Of a won deal it
 * corrects the signature.
 */
export async function signContract(
  recorder: Recorder,
  input: CommandInput<'signContract'>,
): Promise<Subject> {
  const { dealId, on } = input;
  const deal = await dealIn(recorder, dealId, ALIVE);
  const pipeline = found(await recorder.live('pipelines', deal.pipelineId));
  const { sentOn = null, link: known = null } = deal.contract ?? {};
  notAhead(recorder, on, 'on');
  notBefore(on, sentOn, 'on');
  const [link, value, note] = [input.link ?? known, input.value ?? deal.value, noteOf(input.note)];
  const after = await recorder.patch('deals', deal, {
    status: 'won',
    contract: { sentOn, signedOn: on, link },
    won: { on, reason: input.reason, note },
    value,
    care: careAfter(recorder, deal, cadenceOf(pipeline), on),
  });
  if (after === deal) refuse({ code: 'nothing-to-do' });
  const signed = { type: 'contract' as const, what: 'signed' as const, on, value, link };
  if (deal.status === 'won') return tell(recorder, dealId, signed);
  const won = {
    type: 'status-changed' as const,
    from: deal.status,
    to: 'won' as const,
    reason: input.reason,
  };
  return tell(recorder, dealId, signed, { ...won, note, competitor: null, until: null });
}

/** A date the rep has set, or one after a visit, stays; the first one by the cadence follows the day of the signature. */
function careAfter(recorder: Recorder, deal: Deal, cadence: CareCadence, on: string): Deal['care'] {
  const { care } = deal;
  const first = careDate(cadence, careAnchor(deal, recorder.timeZone), 0);
  if (care !== null && (care.step > 0 || care.next !== first)) return care;
  const yesterday = Temporal.PlainDate.from(today(recorder)).subtract({ days: 1 }).toString();
  return nextCare(cadence, on, { step: 0, after: yesterday });
}
