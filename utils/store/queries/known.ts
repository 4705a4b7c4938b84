import type { CapturedPerson } from '../../pipeline/capture.ts';
import type { ContactKind } from '../../pipeline/contact-point.ts';
import { contactPointId, normaliseContact } from '../../pipeline/keys.ts';
import { isIdentity } from '../commands/contacts.ts';
import { db } from '../db.ts';
import { realm } from '../identity.ts';
import { liveRows } from '../rows.ts';
import { companyNames } from './hits.ts';

interface Key {
  kind: ContactKind;
  key: string;
  id: string;
}

type Written = readonly [ContactKind, string | null | undefined];

async function keysOf(written: readonly Written[]): Promise<Key[]> {
  const realmId = await realm();
  return written.flatMap(([kind, value]) => {
    const key = value ? normaliseContact(kind, value) : null;
    return key === null ? [] : [{ kind, key, id: contactPointId(realmId, kind, key) }];
  });
}

/** Who uses each contact point: its id → person ids. */
async function usersOf(keys: readonly Key[]): Promise<Map<string, string[]>> {
  const uses = await db.personContacts
    .where('contactPointId')
    .anyOf(keys.map(({ id }) => id))
    .toArray();
  const users = new Map<string, string[]>();
  for (const { contactPointId: id, personId } of liveRows('personContacts', uses)) {
    users.set(id, [...(users.get(id) ?? []), personId]);
  }
  return users;
}

const only = (ids: readonly string[] = []): string | null => (ids.length === 1 ? (ids[0] ?? null) : null);

/** Whose address this is, when it is exactly one person's: LinkedIn's first, then the e-mails. */
export async function personByAddress(address: {
  slug?: string | null;
  memberId?: string | null;
  salesLeadId?: string | null;
  emails?: readonly string[];
}): Promise<string | null> {
  const keys = await keysOf([
    ['linkedin-slug', address.slug],
    ['linkedin-member', address.memberId],
    ['sales-lead', address.salesLeadId],
    ...(address.emails ?? []).map((email) => ['email', email] as const),
  ]);
  const users = await usersOf(keys);
  for (const { id } of keys) {
    const personId = only(users.get(id));
    if (personId !== null) return personId;
  }
  return null;
}

/** Of these e-mails those that are exactly one known person's, as they were written: e-mail → person id. */
export async function knownEmails(emails: readonly string[]): Promise<Record<string, string>> {
  const keys = await keysOf(emails.map((email) => ['email', email] as const));
  const users = await usersOf(keys);
  const owners = new Map(keys.map(({ key, id }) => [key, only(users.get(id))]));
  return Object.fromEntries(
    emails.flatMap((email) => {
      const owner = owners.get(normaliseContact('email', email) ?? '');
      return owner ? [[email, owner]] : [];
    }),
  );
}

/** A person in the store who is the captured one, and how that is known. */
export interface Match {
  personId: string;
  fullName: string;
  company: string | null;
  reason: 'same-email' | 'same-slug' | 'same-member-id' | 'same-sales-id';
  /** An exact key: the same person, not a guess. */
  certain: true;
}

const REASONS: Partial<Record<ContactKind, Match['reason']>> = {
  email: 'same-email',
  'linkedin-slug': 'same-slug',
  'linkedin-member': 'same-member-id',
  'sales-lead': 'same-sales-id',
};

/** People in the store who share a personal key with a captured one. Two of them mean that one is there twice. */
export async function matchesFor({ linkedin, emails }: CapturedPerson): Promise<Match[]> {
  const keys = await keysOf([
    ['linkedin-slug', linkedin.slug],
    ['linkedin-member', linkedin.memberId],
    ['sales-lead', linkedin.salesLeadId],
    ...emails.map((email) => ['email', email] as const),
  ]);
  const users = await usersOf(keys);
  const reasons = new Map<string, Match['reason']>();
  for (const { kind, key, id } of keys) {
    const reason = REASONS[kind];
    if (!reason || !isIdentity(kind, key)) continue;
    for (const personId of users.get(id) ?? []) if (!reasons.has(personId)) reasons.set(personId, reason);
  }
  const people = liveRows('people', await db.people.bulkGet([...reasons.keys()]));
  const companies = await companyNames(people.map((person) => person.companyId));
  return people.flatMap(({ id, fullName, companyId }) => {
    const reason = reasons.get(id);
    const company = (companyId === null ? null : companies.get(companyId)) ?? null;
    return reason ? [{ personId: id, fullName, company, reason, certain: true as const }] : [];
  });
}
