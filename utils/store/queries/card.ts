import type { Company } from '../../pipeline/company.ts';
import { contactKind, type ContactKind } from '../../pipeline/contact-point.ts';
import type { Deal, DealRole } from '../../pipeline/deal.ts';
import type { Person } from '../../pipeline/person.ts';
import type { Pipeline } from '../../pipeline/pipeline.ts';
import type { Origin } from '../../pipeline/row.ts';
import { db } from '../db.ts';
import { liveRow, liveRows } from '../rows.ts';
import { byWeight } from './hits.ts';

/** A deal as one of its people sees it. */
export interface DealView {
  deal: Deal;
  pipeline: Pipeline;
  /** Counted from 0; 0 for a stage since removed. */
  stageIndex: number;
  /** The person's own part. */
  primary: boolean;
  role: DealRole | null;
  people: { personId: string; fullName: string; role: DealRole | null; primary: boolean }[];
}

/** All that is shown of a person at once. */
export interface PersonCard {
  person: Person;
  company: Company | null;
  /** By kind, the first known first. */
  contacts: { id: string; kind: ContactKind; value: string; written: string; origin: Origin }[];
  /** Open ones first, newest first. */
  deals: DealView[];
}

/** A person with company, contact points and deals; `null` for one who is not there. */
export async function personCard(personId: string): Promise<PersonCard | null> {
  const person = liveRow('people', await db.people.get(personId));
  if (!person) return null;
  const [company, contacts, deals] = await Promise.all([
    person.companyId === null ? null : db.companies.get(person.companyId),
    contactsOf(personId),
    dealsOf(personId),
  ]);
  return { person, company: liveRow('companies', company), contacts, deals };
}

async function contactsOf(personId: string): Promise<PersonCard['contacts']> {
  const uses = liveRows(
    'personContacts',
    await db.personContacts.where('personId').equals(personId).toArray(),
  );
  const points = liveRows(
    'contactPoints',
    await db.contactPoints.bulkGet(uses.map((use) => use.contactPointId)),
  );
  const contacts = uses.flatMap(({ contactPointId, origin, createdAt }) => {
    const point = points.find((one) => one.id === contactPointId);
    return point ? [{ point, origin, createdAt }] : [];
  });
  return contacts
    .toSorted(
      (a, b) =>
        contactKind.options.indexOf(a.point.kind) - contactKind.options.indexOf(b.point.kind) ||
        compare(a.createdAt, b.createdAt) ||
        compare(a.point.value, b.point.value),
    )
    .map(({ point: { id, kind, value, written }, origin }) => ({ id, kind, value, written, origin }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function dealsOf(personId: string): Promise<DealView[]> {
  const own = liveRows('dealPeople', await db.dealPeople.where('personId').equals(personId).toArray());
  const deals = liveRows('deals', await db.deals.bulkGet(own.map((part) => part.dealId))).toSorted(byWeight);
  const ids = deals.map((deal) => deal.id);
  const [parts, pipelines] = await Promise.all([
    db.dealPeople.where('dealId').anyOf(ids).toArray(),
    db.pipelines.bulkGet([...new Set(deals.map((deal) => deal.pipelineId))]),
  ]);
  const everybody = liveRows('dealPeople', parts);
  const people = liveRows(
    'people',
    await db.people.bulkGet([...new Set(everybody.map((part) => part.personId))]),
  );
  const names = new Map(people.map((person) => [person.id, person.fullName]));
  const known = liveRows('pipelines', pipelines);
  return deals.flatMap((deal) => {
    const pipeline = known.find((one) => one.id === deal.pipelineId);
    const part = own.find((one) => one.dealId === deal.id);
    if (!pipeline || !part) return [];
    const stageIndex = Math.max(
      0,
      pipeline.stages.findIndex((stage) => stage.id === deal.stage.id),
    );
    const others = everybody
      .filter((one) => one.dealId === deal.id)
      .toSorted((a, b) => Number(b.primary) - Number(a.primary));
    const shown = others.flatMap(({ personId: id, role, primary }) => {
      const fullName = names.get(id);
      return fullName === undefined ? [] : [{ personId: id, fullName, role, primary }];
    });
    return [{ deal, pipeline, stageIndex, primary: part.primary, role: part.role, people: shown }];
  });
}
