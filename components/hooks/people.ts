import type { CapturedPerson } from '../../utils/pipeline/capture.ts';
import {
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
import { useLive } from './live.ts';

export type { Match, PersonCard, PersonHit };
export type DealView = PersonCard['deals'][number];
export type ContactView = PersonCard['contacts'][number];

/** A person with company, contact points and deals. `undefined` while read, `null` when there is none. */
export function usePersonCard(personId: string | null): PersonCard | null | undefined {
  return useLive(() => (personId ? personCard(personId) : null), [personId]);
}

/** What happened with a person, newest first. `undefined` while read. */
export function useTimeline(personId: string, limit: number) {
  return useLive(() => timeline(personId, { limit }), [personId, limit]);
}

/** People whose name, e-mail or company begins with `text`; none for an empty one. `undefined` while asked. */
export function usePeopleSearch(text: string, limit = 8): PersonHit[] | undefined {
  const wanted = text.trim();
  return useLive(() => (wanted ? searchPeople(wanted, limit) : []), [wanted, limit]);
}

/** The people something last happened with. `undefined` while read. */
export function useRecentPeople(limit: number): PersonHit[] | undefined {
  return useLive(() => recentPeople(limit), [limit]);
}

/** Whose profile an address is: a person's id, `null` for nobody known, `undefined` while asked. */
export function usePersonAt(address: { slug: string | null; memberId: string | null }) {
  const { slug, memberId } = address;
  return useLive(() => (slug || memberId ? personByAddress({ slug, memberId }) : null), [slug, memberId]);
}

/** People in the store who are, or may be, the captured one, the surest first. */
export function useMatches(captured: CapturedPerson | null): Match[] | undefined {
  const key = captured && JSON.stringify([captured.emails, captured.linkedin]);
  return useLive(() => (captured ? matchesFor(captured) : []), [key]);
}
