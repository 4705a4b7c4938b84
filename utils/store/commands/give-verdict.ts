import type { CommandInput } from '../../pipeline/commands.ts';
import type { Deal } from '../../pipeline/deal.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { same } from '../same.ts';
import { today } from './days.ts';
import { ALIVE, dealIn } from './in-status.ts';
import { losing, parking, type Turn, turn } from './status.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { lineOf, noteOf } from './text.ts';

/** Not now and no are for a deal of which either can still be said. */
const UNDECIDED = ['open', 'parked'] as const;

type Verdict = CommandInput<'giveVerdict'>['verdict'];

/** Says whether this is a viable customer. "Not now" parks the deal, "no" loses it, "viable" wakes a parked one. */
export async function giveVerdict(recorder: Recorder, input: CommandInput<'giveVerdict'>): Promise<Subject> {
  const { answer } = input.verdict;
  const deal = await dealIn(recorder, input.dealId, answer === 'viable' ? [...ALIVE, 'parked'] : UNDECIDED);
  const note = noteOf(input.verdict.note);
  const next = turnOf(recorder, deal, input.verdict, note);
  const before = deal.verdict && { answer: deal.verdict.answer, note: deal.verdict.note };
  const stays = next === null || (next.to === deal.status && same(next.fields.parked, deal.parked));
  if (stays && same(before, { answer, note })) refuse({ code: 'nothing-to-do' });

  const after = await recorder.patch('deals', deal, { verdict: { answer, on: today(recorder), note } });
  const subject = await tell(recorder, deal.id, { type: 'verdict', answer, note });
  return next === null ? subject : turn(recorder, after, next);
}

/** What the verdict makes of the deal; `null`: nothing. */
function turnOf(recorder: Recorder, deal: Deal, verdict: Verdict, note: string | null): Turn | null {
  if (verdict.answer === 'not-now') return parking(recorder, verdict.until, note, 'verdict.until');
  if (verdict.answer === 'viable') {
    return deal.status === 'parked' ? { to: 'open', fields: {}, told: { note } } : null;
  }
  const { reason, competitor } = verdict;
  return losing(recorder, { reason, note, competitor: lineOf(competitor) });
}
