import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import type { Subject } from './subject.ts';

export async function sendProposal(_recorder: Recorder, _input: CommandInput<'sendProposal'>): Promise<Subject> {
  return refuse({ code: 'storage', detail: 'not built yet' });
}
