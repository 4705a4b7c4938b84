import type { CommandInput } from '../../pipeline/commands.ts';
import type { Person } from '../../pipeline/person.ts';
import type { Origin } from '../../pipeline/row.ts';
import type { Recorder } from '../recorder.ts';
import { companyOf } from './companies.ts';
import { addContacts, contactsOf, removeContacts } from './contacts.ts';
import { dealsOf } from './deals.ts';
import { found, unlessEmpty } from './found.ts';
import { record } from './record.ts';
import type { Subject } from './subject.ts';
import { lineOf, required } from './text.ts';

type Input = CommandInput<'editPerson'>;

/** Changes some of a person's own fields, company or contact points. */
export async function editPerson(recorder: Recorder, input: Input): Promise<Subject> {
  const person = found(await recorder.live('people', input.personId));
  const typed: Origin = { site: 'typed', page: null, at: recorder.now, layer: null, confidence: null };
  const changes: Record<string, string | null> = {};
  for (const field of ['headline', 'title', 'location'] as const) {
    const value = input.fields[field];
    if (value !== undefined && lineOf(value) !== person[field]) changes[field] = lineOf(value);
  }
  if (input.fields.fullName !== undefined) {
    const fullName = required(lineOf(input.fields.fullName), 'fields.fullName');
    if (fullName !== person.fullName) changes['fullName'] = fullName;
  }
  if (input.company !== undefined) {
    const name = lineOf(input.company);
    const company = await companyOf(recorder, name === null ? null : { name }, typed);
    if ((company?.id ?? null) !== person.companyId) changes['companyId'] = company?.id ?? null;
  }
  const edited = Object.keys(changes).map((field) => (field === 'companyId' ? 'company' : field));
  const origins = { ...person.origins, ...Object.fromEntries(edited.map((field) => [field, typed])) };
  await recorder.patch('people', person, { ...changes, origins });
  const companyId = changes['companyId'];
  if (companyId !== undefined) await moveDeals(recorder, person, companyId);

  const contacts = contactsOf(recorder, input.addContacts, 'addContacts');
  const removed = await removeContacts(recorder, person.id, input.removeContacts);
  const added = await addContacts(recorder, person.id, contacts);
  const fields = [...edited, ...(added || removed ? ['contacts'] : [])];
  unlessEmpty(fields);
  await record(recorder, { personId: person.id, dealId: null, detail: { type: 'edited', fields } });
  return { personId: person.id, dealId: null };
}

/** Open deals that stood with the person's company follow: the rep has corrected it, or said it for the first time. */
async function moveDeals(recorder: Recorder, person: Person, companyId: string | null): Promise<void> {
  for (const deal of await dealsOf(person.id)) {
    if (deal.status === 'open' && deal.companyId === person.companyId) {
      await recorder.patch('deals', deal, { companyId });
    }
  }
}
