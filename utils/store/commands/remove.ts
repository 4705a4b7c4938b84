import type { Activity } from '../../pipeline/activity.ts';
import type { Deal, DealPerson } from '../../pipeline/deal.ts';
import type { Person } from '../../pipeline/person.ts';
import { db } from '../db.ts';
import type { Recorder } from '../recorder.ts';
import { liveRows } from '../rows.ts';
import { removeContacts } from './contacts.ts';
import { peopleOf, primaryOf } from './deals.ts';

/** Live activities of a person or a deal. */
export async function activitiesOf(key: 'personId' | 'dealId', id: string) {
  const index = db.activities.where(`[${key}+at]`).between([id, ''], [id, '\uffff']);
  return liveRows('activities', await index.toArray());
}

/** Tables whose rows belong to one deal. */
const OF_A_DEAL = ['marks', 'proposals', 'rounds', 'tasks'] as const;

/** Makes tombstones of a deal, everybody's part in it, all that was worked out for it, and what happened in it. */
export async function removeDealRows(recorder: Recorder, deal: Deal): Promise<void> {
  for (const table of OF_A_DEAL) {
    const rows = liveRows(table, await db.table(table).where('dealId').equals(deal.id).toArray());
    for (const row of rows) await recorder.remove(table, row);
  }
  for (const activity of await activitiesOf('dealId', deal.id)) await recorder.remove('activities', activity);
  for (const part of await peopleOf(deal.id)) await recorder.remove('dealPeople', part);
  await recorder.remove('deals', deal);
}

/** Ends a person's part in a deal: with others it goes on under the next of them, without any it goes too. */
export async function endPart(recorder: Recorder, part: DealPerson): Promise<void> {
  const deal = await recorder.live('deals', part.dealId);
  const others = (await peopleOf(part.dealId)).filter((one) => one.id !== part.id);
  if (deal && others.length === 0) await removeDealRows(recorder, deal);
  await recorder.remove('dealPeople', (await recorder.any('dealPeople', part.id)) ?? part);
  const [next] = others;
  if (next && !others.some((one) => one.primary)) await recorder.patch('dealPeople', next, { primary: true });
}

/** Makes tombstones of a person and of all that is theirs alone; a deal with others goes on without them. */
export async function removePersonRows(recorder: Recorder, person: Person): Promise<void> {
  const parts = liveRows('dealPeople', await db.dealPeople.where('personId').equals(person.id).toArray());
  for (const part of parts) {
    await endPart(recorder, part);
    await passOn(recorder, part);
  }
  for (const activity of await activitiesOf('personId', person.id))
    await recorder.remove('activities', activity);
  for (const task of await tasksOf(person.id)) await recorder.remove('tasks', task);
  const uses = liveRows(
    'personContacts',
    await db.personContacts.where('personId').equals(person.id).toArray(),
  );
  await removeContacts(
    recorder,
    person.id,
    uses.map((use) => use.contactPointId),
  );
  await recorder.remove('people', person);
}

const tasksOf = async (personId: string) =>
  liveRows('tasks', await db.tasks.where('personId').equals(personId).toArray());

/** What a person said, or what was noted of them, goes with them; the rest is the deal's own history. */
const isTheirs = ({ detail }: Activity): boolean =>
  detail.type === 'contact' || detail.type === 'note' || detail.type === 'captured';

/** Gives the history and the next steps of a deal that goes on to the one it is shown under now. */
async function passOn(recorder: Recorder, { dealId, personId: from }: DealPerson): Promise<void> {
  const personId = await primaryOf(dealId);
  if (personId === null) return;
  for (const activity of await activitiesOf('dealId', dealId)) {
    if (activity.personId !== from || isTheirs(activity)) continue;
    await recorder.patch('activities', activity, { personId });
  }
  for (const task of await tasksOf(from)) {
    if (task.dealId === dealId) await recorder.patch('tasks', task, { personId });
  }
}
