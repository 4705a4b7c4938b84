import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { same } from '../same.ts';
import { dealIn } from './in-status.ts';
import { parking, turn } from './status.ts';
import type { Subject } from './subject.ts';
import { noteOf } from './text.ts';

/** Puts a deal to sleep until a day, or until another one. */
export async function parkDeal(recorder: Recorder, input: CommandInput<'parkDeal'>): Promise<Subject> {
  const deal = await dealIn(recorder, input.dealId, ['open', 'parked']);
  const parked = parking(recorder, input.until, noteOf(input.reason));
  if (same(deal.parked, parked.fields.parked)) refuse({ code: 'nothing-to-do' });
  return turn(recorder, deal, parked);
}
