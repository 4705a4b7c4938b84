import { CAPS, type CapturedPerson, type FieldOrigin } from '../pipeline/capture.ts';
import type { ContactKind } from '../pipeline/contact-point.ts';
import { normaliseContact } from '../pipeline/keys.ts';
import { displayName, readEmail } from './address.ts';
import { phoneCountry, readPhone } from './phone.ts';
import { automaticSender, isPassedOn, isRoleAddress } from './role-address.ts';
import { distinct, tidy } from './tidy.ts';
import { readWebsite } from './website.ts';

/** Whose browser it is. */
export interface RefineContext {
  /** Two-letter code of the rep's country, for phones that nothing else places. */
  country: string | null;
  /** The rep's further own addresses, besides the account on the page. */
  ownAddresses: readonly string[];
}

function compact<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}

type Fields = CapturedPerson['fields'];

/** The readers' origins, within bounds. */
function refineFields(fields: Fields): Fields {
  const kept = Object.entries(fields).flatMap(([key, { origin, confidence, reason }]) => {
    const name = tidy(key, 64);
    const entry: FieldOrigin = { origin: tidy(origin, 64) ?? '', confidence, reason: tidy(reason, 64) };
    return name === null ? [] : [[name, entry] as const];
  });
  // Not by assignment: a key may be called `__proto__`.
  return Object.fromEntries(kept.slice(0, 50));
}

/** Notes why a value that the page has is not, or less surely, taken over. */
function note(fields: Fields, key: string, reason: string, confidence: number): void {
  const before = fields[key];
  fields[key] = {
    origin: before?.origin ?? 'refine',
    confidence: Math.min(before?.confidence ?? 1, confidence),
    reason: before?.reason ?? reason,
  };
}

function keyOf(kind: ContactKind, value: string | null): string | null {
  return value === null ? null : normaliseContact(kind, value);
}

/** Where a suggestion's value has a form of its own, that form, or `null` when it does not fit. */
function refineSuggested(
  field: CapturedPerson['suggestions'][number]['field'],
  value: string,
  country: Country,
) {
  if (field === 'email') return readEmail(value);
  if (field === 'phone') return readPhone(value, country);
  if (field === 'website') return readWebsite(value);
  return tidy(value, CAPS.line);
}
type Country = ReturnType<typeof phoneCountry>;

/**
 * One person with every value in its final form. What cannot be what it stands for is dropped, and the field says why.
 * An address of a function (info@) stays, with little confidence: several people may read it.
 */
export function refinePerson(
  person: CapturedPerson,
  own: ReadonlySet<string>,
  context: RefineContext,
): CapturedPerson {
  const fields = refineFields(person.fields);
  const read = compact(person.emails.map(readEmail));
  const emails = distinct(read, 20);
  const websites = compact(person.websites.map(readWebsite));
  const location = tidy(person.location, CAPS.line);
  const numbers = [
    ...person.phones,
    ...person.suggestions.flatMap((s) => (s.field === 'phone' ? s.value : [])),
  ];
  // Looking a place up costs more than all the rest: only for numbers that need it.
  const country = numbers.every((number) => number.startsWith('+'))
    ? null
    : phoneCountry({ addresses: [...websites, ...emails], place: location, country: context.country });
  const phones = distinct(compact(person.phones.map((phone) => readPhone(phone, country))), 20);
  const fullName = displayName(person.fullName);
  const { linkedin } = person;

  if (read.length < person.emails.length) note(fields, 'emails', 'not-an-address', emails.length ? 1 : 0);
  else if (emails.length > 0 && emails.every(isRoleAddress)) note(fields, 'emails', 'role-address', 0.5);
  if (fullName === null && person.fullName !== null) note(fields, 'fullName', 'not-a-name', 0);
  if (phones.length === 0 && person.phones.length > 0) note(fields, 'phones', 'not-a-phone', 0);

  return {
    fullName,
    headline: tidy(person.headline, CAPS.line),
    title: tidy(person.title, CAPS.line),
    company: tidy(person.company, CAPS.line),
    location,
    emails,
    phones,
    websites: distinctWebsites(websites),
    linkedin: {
      slug: keyOf('linkedin-slug', linkedin.slug),
      memberId: keyOf('linkedin-member', linkedin.memberId),
      salesLeadId: keyOf('sales-lead', linkedin.salesLeadId),
    },
    degree: person.degree,
    positions: person.positions
      .map(({ title, company, current }) => ({
        title: tidy(title, CAPS.line),
        company: tidy(company, CAPS.line),
        current,
      }))
      .filter(({ title, company }) => title !== null || company !== null)
      .slice(0, 100),
    suggestions: person.suggestions.slice(0, 50).flatMap(({ field, value, snippet }) => {
      const refined = tidy(refineSuggested(field, value, country), CAPS.line);
      return refined === null ? [] : [{ field, value: refined, snippet: tidy(snippet, CAPS.line) ?? '' }];
    }),
    self: person.self || emails.some((email) => own.has(email)),
    fields,
  };
}

function distinctWebsites(websites: readonly string[]): string[] {
  const seen = new Map(
    websites.toReversed().map((site) => [normaliseContact('website', site) ?? site, site]),
  );
  return [...seen.values()].toReversed().slice(0, 20);
}

/**
 * Whether nobody is behind a captured person: all its addresses are machines', or the mail was passed on under an
 * address that is not its writer's. Such people are left out; their messages stay in the thread.
 */
export function isNobody(person: CapturedPerson): boolean {
  const { slug, memberId, salesLeadId } = person.linkedin;
  if (slug ?? memberId ?? salesLeadId) return false;
  if (person.emails.length === 0) return false;
  if (person.fullName !== null && isPassedOn(person.fullName)) return true;
  return person.emails.every((email) => automaticSender(email) !== null);
}
