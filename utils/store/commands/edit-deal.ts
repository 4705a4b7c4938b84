import type { CommandInput } from '../../pipeline/commands.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { primaryOf } from './deals.ts';
import { found } from './found.ts';
import { record } from './record.ts';
import type { Subject } from './subject.ts';
import { lineOf } from './text.ts';

/** Changes some of a deal's own fields. */
export async function editDeal(recorder: Recorder, input: CommandInput<'editDeal'>): Promise<Subject> {
  const deal = found(await recorder.live('deals', input.dealId));
  const { title, ...others } = input.fields;
  const after = await recorder.patch('deals', deal, {
    ...others,
    ...(title !== undefined && { title: lineOf(title) }),
  });
  if (after === deal) refuse({ code: 'nothing-to-do' });
  const fields = (['title', 'value', 'expectedClose', 'source'] as const).filter(
    (field) => deal[field] !== after[field],
  );
  const personId = await primaryOf(deal.id);
  await record(recorder, { personId, dealId: deal.id, detail: { type: 'edited', fields } });
  return { personId, dealId: deal.id };
}
