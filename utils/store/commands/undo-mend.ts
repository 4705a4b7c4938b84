import type { Recorder } from '../recorder.ts';
import { isLive } from '../rows.ts';
import { refuse } from '../failure.ts';
import { isIdentity, usesOf } from './contacts.ts';

/** Refuses with `not-found` to give an address or a part in a deal back to a person who is not there any more. */
export async function refuseOrphans(recorder: Recorder): Promise<void> {
  for (const { table, id } of recorder.touched()) {
    if (table !== 'personContacts' && table !== 'dealPeople') continue;
    const link = await recorder.live(table, id);
    if (link && !(await recorder.live('people', link.personId))) refuse({ code: 'not-found' });
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
