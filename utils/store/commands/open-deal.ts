import type { CommandInput } from '../../pipeline/commands.ts';
import type { Recorder } from '../recorder.ts';
import { open } from './deals.ts';
import { found } from './found.ts';
import type { Subject } from './subject.ts';
import { lineOf } from './text.ts';

/** Opens a deal for a person who has none, or a further one. */
export async function openDeal(recorder: Recorder, input: CommandInput<'openDeal'>): Promise<Subject> {
  const { id: personId, companyId } = found(await recorder.live('people', input.personId));
  const title = lineOf(input.title);
  const deal = await open(recorder, { personId, companyId, title, source: input.source });
  return { personId, dealId: deal.id };
}
