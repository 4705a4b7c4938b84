import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import type { Subject } from './subject.ts';

export async function answerProfile(_recorder: Recorder, _input: CommandInput<'answerProfile'>): Promise<Subject> {
  return refuse({ code: 'storage', detail: 'not built yet' });
}
