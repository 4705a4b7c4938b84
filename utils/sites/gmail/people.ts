import type { CapturedPerson, FieldOrigin } from '../../pipeline/capture.ts';
import { emptyPerson, LIMITS } from '../dom.ts';
import { sameAddress } from './mailbox.ts';
import type { ReadMessage } from './message.ts';

/** A name by where it stands. A recipient's own entry may be shortened, and says "me" for the account in any language. */
interface Sighting {
  email: string;
  name: string | null;
  from: 'sender' | 'card' | 'recipient' | 'print';
}

const CONFIDENCE = { sender: 0.95, card: 0.9, print: 0.8, recipient: 0.6 } as const;

/** All correspondents in order of appearance, one per address, each with the surest name. */
export function correspondents(sightings: readonly Sighting[], account: string | null): CapturedPerson[] {
  const best = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const key = sighting.email.toLowerCase();
    const known = best.get(key);
    if (!known) best.set(key, sighting);
    else if (sighting.name && (!known.name || CONFIDENCE[sighting.from] > CONFIDENCE[known.from])) {
      best.set(key, { ...sighting, email: known.email });
    }
  }
  return [...best.values()].slice(0, LIMITS.people).map(({ email, name, from }) => {
    const origin = `gmail-thread.${from}`;
    const fullName: FieldOrigin = name
      ? { origin, confidence: CONFIDENCE[from], reason: null }
      : { origin: 'none', confidence: 0, reason: 'not-shown' };
    return {
      ...emptyPerson(),
      fullName: name,
      emails: [email],
      self: sameAddress(email, account),
      fields: { fullName, emails: { origin, confidence: 0.99, reason: null } },
    };
  });
}

/**
 * Who wrote and who was written to. A recipient's entry counts as a name only when it has several words and the account
 * is known, so that no "me" or given name becomes one; the account's own name comes from its own mails alone.
 */
export function peopleOf(messages: readonly ReadMessage[], account: string | null): CapturedPerson[] {
  const me = new Set(
    messages.flatMap(({ recipients }) =>
      recipients.filter(({ email, full }) => !full && sameAddress(email, account)).map(({ name }) => name),
    ),
  );
  // A group that puts its own address in place of the sender's is no person, wherever it stands.
  const groups = new Set(
    messages
      .filter(({ warnings }) => warnings.includes('group-sender'))
      .map(({ message }) => message.from?.email.toLowerCase()),
  );
  const sightings = messages.flatMap(({ message, recipients }): Sighting[] => {
    const { from } = message;
    const sender: Sighting[] = from ? [{ email: from.email, name: from.name, from: 'sender' }] : [];
    return [
      ...sender,
      ...recipients.map(({ email, name, full }): Sighting => {
        const whole = full || (account !== null && /\s/.test(name ?? '') && !me.has(name));
        const own = sameAddress(email, account);
        return { email, name: whole && !own ? name : null, from: full ? 'card' : 'recipient' };
      }),
    ];
  });
  return correspondents(
    sightings.filter(({ email }) => !groups.has(email.toLowerCase())),
    account,
  );
}
