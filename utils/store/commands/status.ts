import type { NewDetail } from '../../pipeline/activity.ts';
import type { Deal, DealStatus } from '../../pipeline/deal.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { today } from './days.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';

type Told = Partial<
  Pick<Extract<NewDetail, { type: 'status-changed' }>, 'reason' | 'note' | 'competitor' | 'until'>
>;

/** What becomes of a deal, with the fields that go with it. Those of the status before are emptied. */
export interface Turn {
  to: DealStatus;
  fields: Partial<Pick<Deal, 'parked' | 'lost' | 'won' | 'ended' | 'contract'>>;
  told: Told;
}

/** Changes the status of a deal, and tells of it. */
export async function turn(recorder: Recorder, deal: Deal, { to, fields, told }: Turn): Promise<Subject> {
  await recorder.patch('deals', deal, { status: to, parked: null, lost: null, won: null, ...fields });
  const nothing = { reason: null, note: null, competitor: null, until: null };
  return tell(recorder, deal.id, { type: 'status-changed', from: deal.status, to, ...nothing, ...told });
}

/** Asleep until a day, which is to come: refused with `invalid-input` at `path` otherwise. */
export function parking(recorder: Recorder, until: string, reason: string | null, path = 'until'): Turn {
  const message = 'not after today';
  if (until <= today(recorder)) refuse({ code: 'invalid-input', issues: [{ path, message }] });
  return { to: 'parked', fields: { parked: { until, reason } }, told: { note: reason, until } };
}

/** Lost today. */
export function losing(
  recorder: Recorder,
  { reason, note, competitor }: Omit<NonNullable<Deal['lost']>, 'on'>,
): Turn {
  const lost = { on: today(recorder), reason, note, competitor };
  return { to: 'lost', fields: { lost }, told: { reason, note, competitor } };
}
