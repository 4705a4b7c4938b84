import { clean } from '../../pipeline/clean.ts';
import type { CommandInput } from '../../pipeline/commands.ts';
import type { Recorder } from '../recorder.ts';
import { primaryOf } from './deals.ts';
import { found, unlessEmpty } from './found.ts';
import { record } from './record.ts';
import type { Subject } from './subject.ts';

/** Sets all tags of a person or a deal. */
export async function setTags(recorder: Recorder, input: CommandInput<'setTags'>): Promise<Subject> {
  const tags = [...new Set(input.tags.map(clean))].filter((tag) => tag !== '');
  const onPerson = input.target === 'person';
  const row = onPerson
    ? found(await recorder.live('people', input.id))
    : found(await recorder.live('deals', input.id));
  const added = tags.filter((tag) => !row.tags.includes(tag));
  const removed = row.tags.filter((tag) => !tags.includes(tag));
  unlessEmpty([...added, ...removed]);
  const subject: Subject = onPerson
    ? { personId: row.id, dealId: null }
    : { personId: await primaryOf(row.id), dealId: row.id };
  await recorder.patchById(onPerson ? 'people' : 'deals', row.id, { tags });
  await record(recorder, { ...subject, detail: { type: 'tagged', added, removed } });
  return subject;
}
