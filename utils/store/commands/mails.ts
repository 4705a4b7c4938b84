import type { ThreadMessage } from '../../pipeline/capture.ts';
import type { Direction } from '../../pipeline/activity.ts';
import { mailActivityId, mailKey, normaliseContact } from '../../pipeline/keys.ts';
import { db } from '../db.ts';
import type { Recorder } from '../recorder.ts';
import { isLive, liveRows } from '../rows.ts';
import { currentDealOf } from './deals.ts';
import { moment } from './record.ts';
import { lineOf } from './text.ts';

export interface Thread {
  account: string | null;
  threadId: string | null;
  subject: string | null;
  messages: ThreadMessage[];
}

const keyOf = (address: string) => normaliseContact('email', address) ?? address.toLowerCase();

async function addressesOf(personId: string): Promise<Set<string>> {
  const uses = liveRows(
    'personContacts',
    await db.personContacts.where('personId').equals(personId).toArray(),
  );
  const points = await db.contactPoints.bulkGet(uses.map((use) => use.contactPointId));
  return new Set(
    liveRows('contactPoints', points).flatMap((point) => (point.kind === 'email' ? point.value : [])),
  );
}

/**
 * Which way a mail went between the rep and the person, or `null` when it was not between them. A sent mail whose
 * recipients are not shown counts only in a thread in which nobody but the person wrote.
 */
function between(message: ThreadMessage, person: ReadonlySet<string>, onlyPerson: boolean): Direction | null {
  if (message.from && person.has(keyOf(message.from.email))) return 'in';
  if (message.direction !== 'sent') return null;
  if (message.to === null && message.cc === null) return onlyPerson ? 'out' : null;
  return [...(message.to ?? []), ...(message.cc ?? [])].some((address) => person.has(keyOf(address)))
    ? 'out'
    : null;
}

/**
 * Logs the mails of a thread that went between the rep and a person, each once however often it is sent; one that was
 * taken back comes back. A mail without a time or an id cannot be told from another and is left out. Returns the deal
 * they are logged with and how many were new.
 */
export async function logThread(recorder: Recorder, personId: string, thread: Thread) {
  const person = await addressesOf(personId);
  const onlyPerson = thread.messages.every(
    (one) => one.direction === 'sent' || (one.from !== null && person.has(keyOf(one.from.email))),
  );
  const deal = await currentDealOf(personId);
  let logged = 0;
  for (const message of thread.messages) {
    const id = mailActivityId(personId, message);
    const direction = between(message, person, onlyPerson);
    if (id === null || direction === null || message.at === null) continue;
    const there = await recorder.any('activities', id);
    if (there && isLive(there)) continue;
    logged += 1;
    if (there) {
      await recorder.patch('activities', there, { deletedAt: null });
      continue;
    }
    await recorder.insert('activities', {
      id,
      personId,
      dealId: deal?.id ?? null,
      ...moment(recorder, message.at),
      detail: {
        type: 'contact',
        channel: 'mail',
        direction,
        outcome: null,
        note: null,
        mail: {
          account: thread.account,
          messageId: mailKey(message),
          threadId: thread.threadId,
          subject: lineOf(thread.subject),
          auto: message.auto,
        },
      },
    });
  }
  return { dealId: deal?.id ?? null, logged };
}
