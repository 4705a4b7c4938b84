import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { found } from './found.ts';
import { ALIVE, dealIn } from './in-status.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { noteOf } from './text.ts';

/** Answers an ask, answers it otherwise, or opens it again. */
export async function answerAsk(recorder: Recorder, input: CommandInput<'answerAsk'>): Promise<Subject> {
  const round = found(await recorder.live('rounds', input.roundId));
  await dealIn(recorder, round.dealId, ALIVE);
  const ask = found(round.asks.find(({ id }) => id === input.askId) ?? null);
  const { state } = input;
  const answer = noteOf(input.answer);
  if (ask.state === state && ask.answer === answer) refuse({ code: 'nothing-to-do' });
  const answeredAt = state === 'open' ? null : recorder.now;
  const answered = { ...ask, state, answer, answeredAt };
  await recorder.patch('rounds', round, { asks: round.asks.map((one) => (one === ask ? answered : one)) });
  const told = { type: 'ask-answered' as const, roundId: round.id, text: ask.text, answer: state };
  return tell(recorder, round.dealId, told);
}
