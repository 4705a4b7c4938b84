import type { Capture, CapturedCompany, CapturedPerson } from '../../utils/pipeline/capture.ts';
import type { Origin } from '../../utils/pipeline/row.ts';

/** Whom a review form is about, and where what it shows was found. */
export interface Subject {
  /** Under which a draft is kept: the same page and person give the same key. */
  key: string;
  site: Origin['site'];
  page: string | null;
  person: CapturedPerson;
  company: CapturedCompany | null;
  thread: Capture['thread'];
  warnings: readonly string[];
}

/** Somebody of whom nothing is known yet: what entering by hand starts from. */
export const NOBODY: CapturedPerson = {
  fullName: null,
  headline: null,
  title: null,
  company: null,
  location: null,
  emails: [],
  phones: [],
  websites: [],
  linkedin: { slug: null, memberId: null, salesLeadId: null },
  degree: null,
  positions: [],
  suggestions: [],
  self: false,
  fields: {},
};

/** The people of a capture who can be prospects: the account's own identity is left out. */
export const others = (capture: Capture): CapturedPerson[] => capture.people.filter((person) => !person.self);

/** Tells the people of one page apart: their first key, else their name. */
export function personKey(person: CapturedPerson): string {
  const { slug, memberId, salesLeadId } = person.linkedin;
  return person.emails[0] ?? slug ?? memberId ?? salesLeadId ?? person.fullName ?? '';
}

/** One person of a capture, as the subject of a review. */
export function capturedSubject(capture: Capture, person: CapturedPerson): Subject {
  return {
    key: `review:${capture.url}:${personKey(person)}`,
    site: capture.kind.startsWith('gmail') ? 'gmail' : 'linkedin',
    page: capture.url,
    person,
    company: capture.company,
    thread: capture.thread,
    warnings: capture.warnings,
  };
}

/** Somebody entered by hand, from blank or from a pasted text. */
export function typedSubject(pasted: CapturedPerson | null): Subject {
  return {
    key: pasted ? `review:pasted:${personKey(pasted)}` : 'review:by-hand',
    site: pasted ? 'pasted' : 'typed',
    page: null,
    person: pasted ?? NOBODY,
    company: null,
    thread: null,
    warnings: [],
  };
}
