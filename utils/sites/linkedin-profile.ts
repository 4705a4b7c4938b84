import type { CapturedPerson, CaptureAsRead } from '../pipeline/capture.ts';
import { emptyCapture, emptyPerson, LIMITS } from './dom.ts';
import { linkedinAddress } from './linkedin/address.ts';
import { readCard } from './linkedin/card.ts';
import { readByClass } from './linkedin/classic.ts';
import { readContact } from './linkedin/contact.ts';
import { type Experience, readExperience } from './linkedin/experience.ts';
import { type Findings, noFindings, nothing, pick, type Picked } from './linkedin/findings.ts';
import { fold } from './linkedin/lines.ts';
import { readName } from './linkedin/name.ts';
import { readPublicData } from './linkedin/public.ts';
import { isWall, refusedByAddress, refusedByPage } from './linkedin/refusals.ts';
import { currentRole } from './linkedin/role.ts';
import { type Scope, scopeOf, slugOf } from './linkedin/scope.ts';
import { CARD } from './linkedin/selectors.ts';
import { fromHeadline } from './linkedin/suggestions.ts';
import type { PageAddress, Reader } from './site.ts';

const DEGREES: Record<string, 1 | 2 | 3> = { 1: 1, 2: 2, 3: 3 };

/** Puts the findings of all layers together; every field says where it comes from, or why it is empty. */
function personFrom(scope: Scope, found: Findings, experience: Experience): CapturedPerson {
  const absent = scope.card ? 'not-shown' : 'not-on-screen';
  const name = pick(found.fullName, absent);
  const fields: CapturedPerson['fields'] = {};
  const keep = (field: string, { value, field: origin }: Picked): string | null => {
    // A line that repeats the name is not what its place says.
    const copied = field !== 'fullName' && value !== null && fold(value) === fold(name.value ?? '');
    fields[field] = copied ? nothing('same-as-name').field : origin;
    return copied ? null : value;
  };
  const { title, company } = currentRole(experience, pick(found.company, absent));
  const contact = readContact(scope);
  const list = (field: string, values: string[] | undefined): string[] => {
    fields[field] = values?.length
      ? { origin: 'contact-dialog', confidence: 0.95, reason: null }
      : nothing(values ? 'not-shown' : 'overlay-closed').field;
    return values ?? [];
  };
  const { address } = scope;
  const person: CapturedPerson = {
    ...emptyPerson(),
    fullName: keep('fullName', name),
    headline: keep('headline', pick(found.headline, absent)),
    title: keep('title', title),
    company: keep('company', company),
    location: keep('location', pick(found.location, absent)),
    degree: DEGREES[keep('degree', pick(found.degree, absent)) ?? ''] ?? null,
    emails: list('emails', contact?.emails),
    phones: list('phones', contact?.phones),
    websites: list('websites', contact?.websites),
    linkedin: {
      slug: address.slug ?? slugOf(scope),
      memberId: address.memberId ?? pick(found.memberId, absent).value,
      salesLeadId: null,
    },
    positions: experience.positions,
    fields,
  };
  const known = [...found.schools, ...experience.positions.flatMap((position) => position.company ?? [])];
  person.suggestions = fromHeadline(person.headline, known).filter(({ field }) =>
    field === 'title' ? person.title === null : person.company === null,
  );
  return person;
}

/** Whether only the name stands there: every drawn profile shows at least a place, a headline or how near the person is. */
function isBare({ headline, location, title, company, degree, positions, ...rest }: CapturedPerson): boolean {
  const shown = [headline, location, title, company, degree, ...positions, ...rest.emails, ...rest.phones];
  return shown.every((value) => value === null);
}

function read(doc: Document, url: URL, address: PageAddress): CaptureAsRead {
  const { all, ...scope } = scopeOf(doc, url, address);
  const found = noFindings();
  const refused = refusedByPage(scope, all) ?? readName(scope, found);
  const name = found.fullName[0]?.value;
  if (refused || !name) return emptyCapture(address.url, address.kind, refused ?? 'not-recognised');
  readCard(scope, name, found);
  readByClass(scope, found);
  readPublicData(scope, found);
  if (address.memberId && found.memberId.some(({ value }) => value !== address.memberId)) {
    return emptyCapture(address.url, address.kind, 'two-identities');
  }
  const experience = readExperience(doc, scope.card);
  const person = personFrom(scope, found, experience);
  if (!person.fullName) return emptyCapture(address.url, address.kind, 'name-title-disagree');
  if (isBare(person)) return emptyCapture(address.url, address.kind, 'not-loaded');
  const warnings: string[] = [];
  if (!experience.mounted) warnings.push('experience-not-on-screen');
  if (experience.more) warnings.push('more-positions');
  if (scope.card && !scope.card.closest(CARD)) warnings.push('layout-changed');
  return {
    ...emptyCapture(address.url, address.kind),
    people: [person],
    complete: experience.mounted && !experience.more,
    warnings,
  };
}

/**
 * One person's page, in every layout found since 2018: server-driven (2026), classic (2021–2025) with its pages of
 * details, and logged out, also under country hosts. Each layer looks for itself and none is trusted to be there.
 */
export const linkedinProfile: Reader = {
  id: 'linkedin-profile',
  kind: 'linkedin-profile',
  recognise: (url) => linkedinAddress(url)?.kind === 'linkedin-profile' || isWall(url),
  read(doc, url) {
    const address = linkedinAddress(url);
    if (!address) return emptyCapture(url.href.slice(0, LIMITS.url), 'none', 'not-recognised');
    const refused = refusedByAddress(url);
    if (refused) return emptyCapture(address.url, address.kind, refused);
    try {
      return read(doc, url, address);
    } catch {
      // A page can hold anything; whatever it does to a layer, it is refused and not half read.
      return emptyCapture(address.url, address.kind, 'not-recognised');
    }
  },
};
