import type { CommandInput } from '../../pipeline/commands.ts';
import type { Deal } from '../../pipeline/deal.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { same } from '../same.ts';
import { found } from './found.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
import { lineOf } from './text.ts';

type Fields = CommandInput<'editDeal'>['fields'];

const FIELDS = ['title', 'value', 'expectedClose', 'source'] as const;

/**
 * Changes some of a deal's own fields, all or none of them: where one is not any more what the rep saw (`was`), it ends
 * with `edited-elsewhere`. A close date moved to a later day is counted.
 */
export async function editDeal(recorder: Recorder, input: CommandInput<'editDeal'>): Promise<Subject> {
  const deal = found(await recorder.live('deals', input.dealId));
  const { title, ...others } = input.fields;
  const fields: Fields = { ...others, ...(title !== undefined && { title: lineOf(title) }) };
  const elsewhere = editedElsewhere(deal, fields, input.was ?? {});
  if (elsewhere.length > 0) refuse({ code: 'edited-elsewhere', fields: elsewhere });
  const closeMoves = deal.closeMoves + (isLater(deal, fields) ? 1 : 0);
  const after = await recorder.patch('deals', deal, { ...fields, closeMoves });
  if (after === deal) refuse({ code: 'nothing-to-do' });

  const changed = FIELDS.filter((field) => !same(deal[field], after[field]));
  return tell(recorder, deal.id, { type: 'edited', fields: changed });
}

/** Fields that hold neither what the rep saw nor what they want. */
function editedElsewhere(deal: Deal, fields: Fields, was: Fields): string[] {
  return FIELDS.filter(
    (field) =>
      fields[field] !== undefined &&
      was[field] !== undefined &&
      !same(deal[field], was[field]) &&
      !same(deal[field], fields[field]),
  );
}

function isLater(deal: Deal, { expectedClose }: Fields): boolean {
  return deal.expectedClose !== null && (expectedClose ?? '') > deal.expectedClose;
}
