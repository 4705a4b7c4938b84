import type { Capture, CapturedPerson, Refusal } from '../../utils/pipeline/capture.ts';
import { capturedSubject, others, personKey, type Subject } from '../capture/subject.ts';
import type { Page, Site } from '../hooks/page.ts';
import type { Detour } from './state.ts';

/** What the panel shows. */
export type View =
  | { kind: 'waiting' }
  | { kind: 'person'; personId: string; subject: Subject | null }
  | { kind: 'review'; subject: Subject; into: string | null }
  | { kind: 'pick'; capture: Capture }
  | { kind: 'refused'; refusal: Refusal; page: Page }
  | { kind: 'unread'; page: Page }
  | { kind: 'consent'; site: Site }
  | { kind: 'silent'; page: Page }
  | { kind: 'by-hand'; pasted: CapturedPerson | null }
  | { kind: 'draft'; draftKey: string }
  | { kind: 'home' };

export interface Situation {
  page: Page | null;
  sites: Record<Site, boolean> | null;
  detour: Detour | null;
  pinned: string | null;
  /** Whose profile the address is, known from the store; `undefined` while asked. */
  personAtAddress: string | null | undefined;
  /** The known person for each captured one, by their key; `undefined` while asked. */
  known: Readonly<Record<string, string>> | undefined;
  /** The page's script has had the time to speak, and has not. */
  silent: boolean;
}

/** Decides what the panel shows. Pure, so that every situation can be laid out in a test. */
export function decideView(situation: Situation): View {
  const { detour, pinned } = situation;
  if (detour?.kind === 'home' || detour?.kind === 'by-hand' || detour?.kind === 'draft') return detour;
  if (detour?.kind === 'person') return { kind: 'person', personId: detour.personId, subject: null };
  if (pinned && detour?.kind !== 'picked') return { kind: 'person', personId: pinned, subject: null };
  return pageView(situation);
}

/** What the page alone would show: what stands behind a pinned person or a detour. */
export function pageView(situation: Situation): View {
  const { page, sites, silent, personAtAddress } = situation;
  if (!page) return { kind: 'waiting' };
  const { site, address, screen } = page;
  const readable = address.kind === 'linkedin-profile' || address.kind === 'gmail-thread';
  const capture = screen?.capture ?? null;
  if (!site || (!readable && !capture?.people.length)) return { kind: 'home' };
  if (!sites || screen === undefined) return { kind: 'waiting' };
  if (!sites[site]) return { kind: 'consent', site };
  if (capture?.refused) return { kind: 'refused', refusal: capture.refused, page };
  if (capture) return captureView(capture, situation);
  if (site === 'gmail') return silent ? { kind: 'silent', page } : { kind: 'waiting' };
  if (personAtAddress === undefined) return { kind: 'waiting' };
  return personAtAddress
    ? { kind: 'person', personId: personAtAddress, subject: null }
    : { kind: 'unread', page };
}

function captureView(capture: Capture, { detour, known }: Situation): View {
  const people = others(capture);
  if (people.length === 0) return { kind: 'home' };
  const picked = detour?.kind === 'picked' ? detour : null;
  const person =
    people.length === 1 ? people[0] : people.find((candidate) => personKey(candidate) === picked?.personKey);
  if (!person) return { kind: 'pick', capture };
  if (!known) return { kind: 'waiting' };
  const subject = capturedSubject(capture, person);
  const personId = known[personKey(person)] ?? null;
  return personId && !picked?.review
    ? { kind: 'person', personId, subject }
    : { kind: 'review', subject, into: personId };
}
