import type { Recorder } from '../recorder.ts';
import { isLive } from '../rows.ts';
import { refuse } from '../failure.ts';
import { isIdentity, usesOf } from './contacts.ts';
import { peopleOf } from './deals.ts';

/** Tables whose rows say something of a deal, and nothing without it. */
const OF_A_DEAL = ['marks', 'proposals', 'rounds'] as const;

/**
 * Refuses with `not-found` to give an address or a part in a deal back to a person who is not there any more, or an answer,
 * a proposal or a round to a deal that is not.
 */
export async function refuseOrphans(recorder: Recorder): Promise<void> {
  for (const { table, id } of recorder.touched()) {
    if (table === 'personContacts' || table === 'dealPeople') {
      const link = await recorder.live(table, id);
      if (link && !(await recorder.live('people', link.personId))) refuse({ code: 'not-found' });
    }
    for (const one of OF_A_DEAL) {
      const row = one === table ? await recorder.live(one, id) : null;
      if (row && !(await recorder.live('deals', row.dealId))) refuse({ code: 'not-found' });
    }
    if (table === 'tasks') await mendTask(recorder, id);
  }
}

/** A task that comes back without its deal is about the person alone; without either it does not come back. */
async function mendTask(recorder: Recorder, id: string): Promise<void> {
  const task = await recorder.live('tasks', id);
  if (!task) return;
  const person = task.personId === null ? null : await recorder.live('people', task.personId);
  const deal = task.dealId === null ? null : await recorder.live('deals', task.dealId);
  const isOfNobody = task.personId === null && task.dealId === null;
  if (!person && !deal && !isOfNobody) refuse({ code: 'not-found' });
  await recorder.patch('tasks', task, { personId: person?.id ?? null, dealId: deal?.id ?? null });
}

/** A deal is shown under exactly one of its people, also when somebody comes back to it. */
export async function mendPrimaries(recorder: Recorder): Promise<void> {
  for (const { table, last } of recorder.touched()) {
    const dealId = table === 'dealPeople' ? last['dealId'] : null;
    if (typeof dealId !== 'string') continue;
    const parts = await peopleOf(dealId);
    const primary = parts.find((one) => one.primary) ?? parts[0];
    for (const part of parts) await recorder.patch('dealPeople', part, { primary: part.id === primary?.id });
  }
}

/**
 * Sees to the contact points that come back with their person: the address itself is there, and it has not become
 * somebody else's in the meantime (refused with `already-known`).
 */
export async function mendContacts(recorder: Recorder): Promise<void> {
  for (const { table, id } of recorder.touched()) {
    const use = table === 'personContacts' ? await recorder.live(table, id) : null;
    const point = use && (await recorder.any('contactPoints', use.contactPointId));
    if (!use || !point) continue;
    if (!isLive(point)) await recorder.patch('contactPoints', point, { deletedAt: null });
    if (!isIdentity(point.kind, point.value)) continue;
    const other = (await usesOf(point.id)).find((one) => one.personId !== use.personId);
    if (other) refuse({ code: 'already-known', personId: other.personId });
  }
}
