import { v7 } from 'uuid';
import type { CommandInput } from '../../pipeline/commands.ts';
import type { Source } from '../../pipeline/deal.ts';
import { fold, words } from '../../pipeline/fold.ts';
import type { Person } from '../../pipeline/person.ts';
import type { Recorder } from '../recorder.ts';
import { same } from '../same.ts';
import { companyOf } from './companies.ts';
import { addContacts, contactsOf, refuseKnown } from './contacts.ts';
import { join, open } from './deals.ts';
import { fieldsOf, merge } from './fields.ts';
import { found, unlessEmpty } from './found.ts';
import { logThread } from './mails.ts';
import { record } from './record.ts';
import type { Subject } from './subject.ts';

type Input = CommandInput<'savePerson'>;

/** What was done: `known` is the person as they were, `null` for a new one. */
interface Saved {
  known: Person | null;
  person: Person;
  added: boolean;
  dealId: string | null;
}

const FIELDS = ['fullName', 'headline', 'title', 'location', 'tags'] as const;

/** Saves a reviewed person, with what was captured of them; see the input's own notes. */
export async function savePerson(recorder: Recorder, input: Input): Promise<Subject> {
  const contacts = contactsOf(recorder, input.contacts, 'contacts');
  if (input.into.kind === 'new') await refuseKnown(contacts, null);
  const company = await companyOf(recorder, input.company, input.origins['company'] ?? null);

  const known =
    input.into.kind === 'existing' ? found(await recorder.live('people', input.into.personId)) : null;
  const person = known
    ? await merge(recorder, known, input, company?.id ?? null)
    : await add(recorder, input, company?.id ?? null);
  const added = await addContacts(recorder, person.id, contacts);
  const dealId = await dealOf(recorder, input, person);
  if (input.mails) await logThread(recorder, person.id, input.mails);

  unlessEmpty(recorder.touched());
  await tell(recorder, input, { known, added, person, dealId });
  return { personId: person.id, dealId };
}

function add(recorder: Recorder, input: Input, companyId: string | null): Promise<Person> {
  const fields = fieldsOf(input.fields);
  return recorder.insert('people', {
    id: v7(),
    ...fields,
    companyId,
    tags: [...new Set(input.tags)],
    origins: input.origins,
    searchName: fold(fields.fullName),
    words: words(fields.fullName),
    lastActivityAt: recorder.now,
  });
}

async function dealOf(recorder: Recorder, { deal, ...input }: Input, person: Person): Promise<string | null> {
  if (deal.kind === 'none') return null;
  if (deal.kind === 'join') {
    const joined = found(await recorder.live('deals', deal.dealId));
    await join(recorder, joined.id, person.id, deal.role);
    return joined.id;
  }
  const { pipelineId, linkedFrom } = deal;
  const opened = await open(recorder, {
    personId: person.id,
    companyId: person.companyId,
    title: null,
    source: deal.source ?? sourceOf(input),
    pipelineId,
    linkedFrom,
  });
  return opened.id;
}

/** How the deal came about, where the rep has not said: a mail that came in is inbound, LinkedIn a social network. */
function sourceOf({ captured, mails }: Pick<Input, 'captured' | 'mails'>): Source | null {
  if (captured?.site === 'linkedin') return 'social-network';
  return mails?.messages.some((mail) => mail.direction === 'received') ? 'inbound' : null;
}

async function tell(recorder: Recorder, { captured }: Input, { known, added, ...now }: Saved): Promise<void> {
  const personId = now.person.id;
  if (captured) {
    await record(recorder, { personId, dealId: now.dealId, detail: { type: 'captured', ...captured } });
  }
  if (!known) return;
  const fields: string[] = FIELDS.filter((field) => !same(known[field], now.person[field]));
  if (known.companyId !== now.person.companyId) fields.push('company');
  if (added) fields.push('contacts');
  if (fields.length > 0)
    await record(recorder, { personId, dealId: null, detail: { type: 'edited', fields } });
}
