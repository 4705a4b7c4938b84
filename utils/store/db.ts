import { Dexie, type Table } from 'dexie';
import type { Activity } from '../pipeline/activity.ts';
import type { Company } from '../pipeline/company.ts';
import type { ContactPoint, PersonContact } from '../pipeline/contact-point.ts';
import type { Deal, DealPerson } from '../pipeline/deal.ts';
import type { Person } from '../pipeline/person.ts';
import type { Mark } from '../pipeline/mark.ts';
import type { Round } from '../pipeline/negotiation.ts';
import type { OwnField } from '../pipeline/own-field.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import type { Proposal } from '../pipeline/proposal.ts';
import type { Task } from '../pipeline/task.ts';
import { loseAccess } from './access.ts';
import type { InsightsRow } from './insights-row.ts';
import type { Draft, MetaRow, Operation, Total } from './tables.ts';

const DATABASE = 'embudo';
/** The version of the store's schema. */
const VERSION = 2;

/**
 * Keys and indexes. Each index costs every write, so each has a reader. Realm first: a team's rows will stand beside
 * the rep's own. `null` is not indexed, which keeps the indexes of what is rarely set short.
 */
const INDEXES = {
  people: [
    'id',
    '[realmId+searchName]', // the People list by name
    '[realmId+lastActivityAt]', // recent people
    '*words', // search by the prefix of any name word
    'companyId', // search by company; who else works there
  ],
  contactPoints: [
    'id', // exact match: the id is a hash of realm, kind and value
    '[realmId+kind+value]', // search by the prefix of an address
  ],
  personContacts: ['id', 'personId', 'contactPointId'],
  companies: [
    'id',
    '[realmId+searchName]', // search; the same company by name
    'domain', // the same company by domain
    'linkedinSlug', // … by its page
    'linkedinId',
  ],
  deals: [
    'id',
    '[realmId+pipelineId+status+stage.id+rank]', // a board column in manual order
    '[realmId+attentionAt]', // what stalls, without a recount
    '[realmId+awaitingReplySince]', // answers owed
    'companyId', // whether a company is still in use
  ],
  dealPeople: ['id', 'dealId', 'personId'],
  activities: [
    'id',
    '[personId+at]', // a person's timeline
    '[dealId+at]', // the last contacts of a deal
  ],
  pipelines: ['id', 'realmId'],
  marks: ['id', 'dealId'],
  proposals: ['id', 'dealId'],
  rounds: ['id', 'dealId'],
  tasks: [
    'id',
    'dealId',
    'personId',
    '[realmId+remindAt]', // what is due, and when the next reminder rings; `null`, done, is not indexed
  ],
  ownFields: ['id', 'realmId'],
  operations: [
    'id',
    'seq', // the last act, and the oldest one to forget
    '[personId+seq]', // the last act on the person on screen
    '[dealId+seq]', // later moves of a deal, for undo
  ],
  totals: ['key'],
  insights: ['key'],
  meta: ['key'],
  drafts: ['key', 'at'],
};

/**
 * IndexedDB as Dexie may use it. Given a newer store, Dexie would open it as it is and write rows of the old shape; given
 * a changed schema, it would patch the store and count its version up by itself. Both are refused.
 */
const guardedIndexedDB = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined) {
      loseAccess('newer-version');
      throw new Error('the store was written by a newer version');
    }
    // Dexie multiplies its versions by ten, and counts its own patches in the last digit.
    if (version % 10 !== 0) throw new Error('the schema has changed without a new version');
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
};

class EmbudoDatabase extends Dexie {
  readonly people: Table<Person, string>;
  readonly contactPoints: Table<ContactPoint, string>;
  readonly personContacts: Table<PersonContact, string>;
  readonly companies: Table<Company, string>;
  readonly deals: Table<Deal, string>;
  readonly dealPeople: Table<DealPerson, string>;
  readonly activities: Table<Activity, string>;
  readonly pipelines: Table<Pipeline, string>;
  readonly marks: Table<Mark, string>;
  readonly proposals: Table<Proposal, string>;
  readonly rounds: Table<Round, string>;
  readonly tasks: Table<Task, string>;
  readonly ownFields: Table<OwnField, string>;
  readonly operations: Table<Operation, string>;
  readonly totals: Table<Total, string>;
  readonly insights: Table<InsightsRow, string>;
  readonly meta: Table<MetaRow, string>;
  readonly drafts: Table<Draft, string>;

  constructor() {
    // Strict: a rep's single act is flushed to the disk before it counts as done (costs 1–2 ms).
    super(DATABASE, { chromeTransactionDurability: 'strict', indexedDB: guardedIndexedDB });
    this.version(VERSION).stores(
      Object.fromEntries(Object.entries(INDEXES).map(([table, indexes]) => [table, indexes.join(',')])),
    );
    this.people = this.table('people');
    this.contactPoints = this.table('contactPoints');
    this.personContacts = this.table('personContacts');
    this.companies = this.table('companies');
    this.deals = this.table('deals');
    this.dealPeople = this.table('dealPeople');
    this.activities = this.table('activities');
    this.pipelines = this.table('pipelines');
    this.marks = this.table('marks');
    this.proposals = this.table('proposals');
    this.rounds = this.table('rounds');
    this.tasks = this.table('tasks');
    this.ownFields = this.table('ownFields');
    this.operations = this.table('operations');
    this.totals = this.table('totals');
    this.insights = this.table('insights');
    this.meta = this.table('meta');
    this.drafts = this.table('drafts');
    this.on('versionchange', () => {
      // A newer Embudo, or a restore, takes the store over. Left open, Dexie would come back by itself and write rows of
      // the old shape into the new schema.
      this.close({ disableAutoOpen: true });
      loseAccess('reload-needed');
      return false;
    });
  }
}

export const db = new EmbudoDatabase();
