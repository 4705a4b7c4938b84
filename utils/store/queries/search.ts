import { fold, words } from '../../pipeline/fold.ts';
import type { Person } from '../../pipeline/person.ts';
import { db } from '../db.ts';
import { realm } from '../identity.ts';
import { liveRows } from '../rows.ts';
import { hitsOf, type PersonHit } from './hits.ts';

/** Index entries read for one word at most: a single letter must not read the whole store. */
const CAP = 500;

/**
 * People of whom every word typed begins a word of their name, or all of them an e-mail address or their company's name.
 * Names first, then those something happened with last.
 */
export async function searchPeople(text: string, limit: number): Promise<PersonHit[]> {
  const typed = words(text);
  const whole = fold(text);
  if (typed.length === 0) return [];
  const realmId = await realm();
  const [named, written, employed] = await Promise.all([
    byName(typed),
    typed.length === 1 || whole.includes('@') ? byEmail(realmId, whole) : [],
    byCompany(realmId, whole, limit),
  ]);
  const startsWhole = (person: Person) => Number(person.searchName.startsWith(whole));
  const ranked = named.toSorted(
    (a, b) => startsWhole(b) - startsWhole(a) || (a.lastActivityAt > b.lastActivityAt ? -1 : 1),
  );
  const found = new Map([...ranked, ...written, ...employed].map((person) => [person.id, person]));
  return hitsOf([...found.values()].filter((person) => person.realmId === realmId).slice(0, limit));
}

/** The rarest word finds them, the others narrow. */
async function byName(typed: readonly string[]): Promise<Person[]> {
  const keys = await Promise.all(
    typed.map((word) => db.people.where('words').startsWith(word).limit(CAP).primaryKeys()),
  );
  const rarest = keys.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const people = liveRows('people', await db.people.bulkGet([...new Set(rarest)]));
  return people.filter((person) => typed.every((word) => person.words.some((one) => one.startsWith(word))));
}

async function byEmail(realmId: string, start: string): Promise<Person[]> {
  const points = await db.contactPoints
    .where('[realmId+kind+value]')
    .between([realmId, 'email', start], [realmId, 'email', `${start}\uffff`])
    .limit(CAP)
    .primaryKeys();
  const uses = liveRows(
    'personContacts',
    await db.personContacts.where('contactPointId').anyOf(points).toArray(),
  );
  return liveRows('people', await db.people.bulkGet([...new Set(uses.map((use) => use.personId))]));
}

async function byCompany(realmId: string, start: string, limit: number): Promise<Person[]> {
  const companies = await db.companies
    .where('[realmId+searchName]')
    .between([realmId, start], [realmId, `${start}\uffff`])
    .limit(limit)
    .primaryKeys();
  return liveRows('people', await db.people.where('companyId').anyOf(companies).limit(CAP).toArray());
}
