import { useLiveQuery } from 'dexie-react-hooks';
import type { CapturedPerson } from '../../utils/pipeline/capture.ts';
import {
  knownEmails,
  matchesFor,
  personByAddress,
  personCard,
  recentPeople,
  searchPeople,
  timeline,
  type Match,
  type PersonCard,
  type PersonHit,
} from '../../utils/store/index.ts';

export type { Match, PersonCard, PersonHit };
export type DealView = PersonCard['deals'][number];
export type ContactView = PersonCard['contacts'][number];

/** What every live query answers while it runs. */
const WAITING = undefined;

/** A person with company, contact points and deals. `undefined` while read, `null` when there is none. */
export function usePersonCard(personId: string | null): PersonCard | null | undefined {
  return useLiveQuery(() => (personId ? personCard(personId) : null), [personId], WAITING);
}

/** What happened with a person, newest first. `undefined` while read. */
export function useTimeline(personId: string, limit: number) {
  return useLiveQuery(() => timeline(personId, { limit }), [personId, limit], WAITING);
}

/** People whose name, e-mail or company begins with `text`; none for an empty one. `undefined` while asked. */
export function usePeopleSearch(text: string, limit = 8): PersonHit[] | undefined {
  const wanted = text.trim();
  return useLiveQuery(() => (wanted ? searchPeople(wanted, limit) : []), [wanted, limit], WAITING);
}

/** The people something last happened with. `undefined` while read. */
export function useRecentPeople(limit: number): PersonHit[] | undefined {
  return useLiveQuery(() => recentPeople(limit), [limit], WAITING);
}

/** Whose profile an address is: a person's id, `null` for nobody known, `undefined` while asked. */
export function usePersonAt(address: { slug: string | null; memberId: string | null }) {
  const { slug, memberId } = address;
  return useLiveQuery(
    () => (slug || memberId ? personByAddress({ slug, memberId }) : null),
    [slug, memberId],
    WAITING,
  );
}

/** Which of these e-mail addresses belong to somebody known: address → person id. */
export function useKnownEmails(emails: readonly string[]): Record<string, string> | undefined {
  return useLiveQuery(() => knownEmails([...emails]), [emails.join('\n')], WAITING);
}

/** People in the store who are, or may be, the captured one, the surest first. */
export function useMatches(captured: CapturedPerson | null): Match[] | undefined {
  const key = captured && JSON.stringify([captured.emails, captured.linkedin]);
  return useLiveQuery(() => (captured ? matchesFor(captured) : []), [key], WAITING);
}
