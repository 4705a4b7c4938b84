import type { CommandInput } from '../../pipeline/commands.ts';
import type { OwnValue } from '../../pipeline/own-field.ts';
import { ownValueProblem } from '../../pipeline/own-values.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { primaryOf } from './deals.ts';
import { found, unlessEmpty } from './found.ts';
import { TABLE_OF } from './own-fields.ts';
import { record } from './record.ts';
import type { Subject } from './subject.ts';
import { lineOf } from './text.ts';

type Input = CommandInput<'setOwnValues'>;

/**
 * Fills or empties own fields of one row. Each is put into the values as they are by now, so that two windows that fill
 * two fields keep both; a value that does not fit its field is refused.
 */
export async function setOwnValues(recorder: Recorder, input: Input): Promise<Subject> {
  const row = found(await recorder.live(TABLE_OF[input.target], input.id));
  const own: Record<string, OwnValue> = { ...row.own };
  const changed: string[] = [];
  for (const [fieldId, given] of Object.entries(input.values)) {
    const field = found(await recorder.live('ownFields', fieldId));
    if (field.target !== input.target) refuse({ code: 'not-found' });
    const value = typeof given === 'string' ? lineOf(given) : given;
    if (value === (own[fieldId] ?? null)) continue;
    const problem = value === null ? null : ownValueProblem(field, value, own[fieldId]);
    if (problem) refuse({ code: 'invalid-input', issues: [{ path: `values.${fieldId}`, message: problem }] });
    if (value === null) delete own[fieldId];
    else own[fieldId] = value;
    changed.push(field.name);
  }
  unlessEmpty(changed);
  await recorder.patchById(TABLE_OF[input.target], row.id, { own });
  const subject = await subjectOf(input);
  if (subject.personId !== null) {
    await record(recorder, { ...subject, detail: { type: 'edited', fields: changed } });
  }
  return subject;
}

/** A company has no timeline of its own. */
async function subjectOf({ target, id }: Input): Promise<Subject> {
  if (target === 'company') return { personId: null, dealId: null };
  return target === 'person' ? { personId: id, dealId: null } : { personId: await primaryOf(id), dealId: id };
}
