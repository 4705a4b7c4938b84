import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { same } from '../same.ts';
import { dealIn } from './in-status.ts';
import { losing, turn } from './status.ts';
import type { Subject } from './subject.ts';
import { lineOf, noteOf } from './text.ts';

/** Loses a deal before the signature, or corrects why it was lost. The day of the loss stays. */
export async function loseDeal(recorder: Recorder, input: CommandInput<'loseDeal'>): Promise<Subject> {
  const deal = await dealIn(recorder, input.dealId, ['open', 'parked', 'lost']);
  const [note, competitor] = [noteOf(input.note), lineOf(input.competitor)];
  const { fields, ...lost } = losing(recorder, { reason: input.reason, note, competitor });
  const on = deal.lost?.on ?? fields.lost?.on;
  const corrected = fields.lost && on !== undefined ? { ...fields.lost, on } : null;
  if (same(deal.lost, corrected)) refuse({ code: 'nothing-to-do' });
  return turn(recorder, deal, { ...lost, fields: { lost: corrected } });
}
