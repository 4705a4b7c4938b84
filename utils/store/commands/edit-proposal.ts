import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import type { Subject } from './subject.ts';

export async function editProposal(_recorder: Recorder, _input: CommandInput<'editProposal'>): Promise<Subject> {
  return refuse({ code: 'storage', detail: 'not built yet' });
}
