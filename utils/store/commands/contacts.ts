import type { ContactInput } from '../../pipeline/commands.ts';
import { type ContactKind, IDENTITY_KINDS } from '../../pipeline/contact-point.ts';
import { contactPointId, normaliseContact, personContactId } from '../../pipeline/keys.ts';
import { clean } from '../../pipeline/clean.ts';
import { automaticSender, isRoleAddress } from '../../refine/role-address.ts';
import { db } from '../db.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { liveRows } from '../rows.ts';

/** A contact point to be kept, with the key under which it is found again. */
export interface Contact extends ContactInput {
  id: string;
  /** Normalised. */
  key: string;
}

/** Whether an equal value means the same person. Phones, websites, addresses of roles and of machines are shared. */
export function isIdentity(kind: ContactKind, key: string): boolean {
  if (kind === 'email') return !isRoleAddress(key) && automaticSender(key) === null;
  return IDENTITY_KINDS.includes(kind);
}

/** The distinct contact points of an input. Refuses one that cannot be what it says it is. */
export function contactsOf(recorder: Recorder, inputs: readonly ContactInput[], path: string): Contact[] {
  const distinct = new Map<string, Contact>();
  for (const [index, input] of inputs.entries()) {
    const key = normaliseContact(input.kind, input.value);
    if (key === null) {
      const issues = [{ path: `${path}.${index}.value`, message: `not a ${input.kind}` }];
      return refuse({ code: 'invalid-input', issues });
    }
    const id = contactPointId(recorder.identity.realmId, input.kind, key);
    if (!distinct.has(id)) distinct.set(id, { ...input, id, key });
  }
  return [...distinct.values()];
}

/** Live uses of a contact point. */
export async function usesOf(id: string) {
  return liveRows('personContacts', await db.personContacts.where('contactPointId').equals(id).toArray());
}

/** Ends the command with `already-known` when one of the contacts is somebody else's own. */
export async function refuseKnown(contacts: readonly Contact[], except: string | null): Promise<void> {
  for (const { id, kind, key } of contacts) {
    if (!isIdentity(kind, key)) continue;
    const other = (await usesOf(id)).find((use) => use.personId !== except);
    if (other) refuse({ code: 'already-known', personId: other.personId });
  }
}

/** Gives a person contact points; those they have stay as they are. Returns whether anything was added. */
export async function addContacts(
  recorder: Recorder,
  personId: string,
  contacts: readonly Contact[],
): Promise<boolean> {
  await refuseKnown(contacts, personId);
  let added = false;
  for (const { id, kind, key, value, origin } of contacts) {
    const link = personContactId(personId, id);
    if ((await recorder.live('personContacts', link)) && (await recorder.live('contactPoints', id))) continue;
    await recorder.ensure('contactPoints', { id, kind, value: key, written: clean(value) });
    await recorder.ensure('personContacts', { id: link, personId, contactPointId: id, origin });
    added = true;
  }
  return added;
}

/** Takes contact points from a person; one that nobody else uses goes with it. Returns whether anything was taken. */
export async function removeContacts(
  recorder: Recorder,
  personId: string,
  ids: readonly string[],
): Promise<boolean> {
  let removed = false;
  for (const id of ids) {
    const link = await recorder.live('personContacts', personContactId(personId, id));
    if (!link) continue;
    await recorder.remove('personContacts', link);
    const point = await recorder.live('contactPoints', id);
    if (point && (await usesOf(id)).length === 0) await recorder.remove('contactPoints', point);
    removed = true;
  }
  return removed;
}
