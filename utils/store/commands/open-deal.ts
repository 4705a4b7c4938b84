import type { CommandInput } from '../../pipeline/commands.ts';
import type { Recorder } from '../recorder.ts';
import { open } from './deals.ts';
import { found } from './found.ts';
import type { Subject } from './subject.ts';
import { lineOf } from './text.ts';

/** Opens a deal for a person who has none, or a further one, which may have grown out of another. */
export async function openDeal(recorder: Recorder, input: CommandInput<'openDeal'>): Promise<Subject> {
  const { id: personId, companyId } = found(await recorder.live('people', input.personId));
  const { source, pipelineId, linkedFrom } = input;
  const title = lineOf(input.title);
  const deal = await open(recorder, { personId, companyId, title, source, pipelineId, linkedFrom });
  return { personId, dealId: deal.id };
}
