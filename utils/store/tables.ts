import type * as z from 'zod';
import { activity } from '../pipeline/activity.ts';
import type { CommandName } from '../pipeline/commands.ts';
import { company } from '../pipeline/company.ts';
import { contactPoint, personContact } from '../pipeline/contact-point.ts';
import { deal, dealPerson } from '../pipeline/deal.ts';
import { person } from '../pipeline/person.ts';
import { mark } from '../pipeline/mark.ts';
import { round } from '../pipeline/negotiation.ts';
import { ownField } from '../pipeline/own-field.ts';
import { pipeline } from '../pipeline/pipeline.ts';
import { proposal } from '../pipeline/proposal.ts';
import { task } from '../pipeline/task.ts';
import type { StoredCounters } from './counters.ts';

/** The tables whose rows are the rep's data, with the shape of each. All else in the store is derived or housekeeping. */
export const rowSchemas = {
  people: person,
  contactPoints: contactPoint,
  personContacts: personContact,
  companies: company,
  deals: deal,
  dealPeople: dealPerson,
  activities: activity,
  pipelines: pipeline,
  marks: mark,
  proposals: proposal,
  rounds: round,
  tasks: task,
  ownFields: ownField,
} as const;

export type RowTable = keyof typeof rowSchemas;
export type RowOf = { [T in RowTable]: z.infer<(typeof rowSchemas)[T]> };
/** As a row is given to be written: what has a default may be left out. */
export type RowInput = { [T in RowTable]: z.input<(typeof rowSchemas)[T]> };

export const ROW_TABLES: readonly RowTable[] = [
  'people',
  'contactPoints',
  'personContacts',
  'companies',
  'deals',
  'dealPeople',
  'activities',
  'pipelines',
  'marks',
  'proposals',
  'rounds',
  'tasks',
  'ownFields',
];

/** What one operation did to one row: enough to take it back field by field, and to see what was edited since. */
export interface Image {
  table: RowTable;
  id: string;
  kind: 'insert' | 'patch';
  /** Empty for an insert, and where only derived fields changed. */
  before: Record<string, unknown>;
  /** For an insert the fields a rep can edit; derived fields are left out in both. */
  after: Record<string, unknown>;
}

/** One run of a command. Kept for undo and so that a repeated call changes nothing; the last 5,000 stay. */
export interface Operation {
  id: string;
  /** 1, 2, 3 … in the order of the commits. */
  seq: number;
  at: string;
  name: CommandName;
  personId: string | null;
  dealId: string | null;
  images: Image[];
  /** Operations this one took out of effect, in that order. Filled by undo only. */
  undoes: string[];
  /** The operation that took this one out of effect. */
  undoneBy: string | null;
  /** The store's counters after it, so that its journal entry can be written again. */
  counters: Counters;
}

/** A count and a sum kept in the write transaction. `amount` is in integer minor units. */
export interface Total {
  key: string;
  count: number;
  amount: number;
}

/** Who writes here. Made once; kept outside as well, so that rows given back by the journal find their realm again. */
export interface Identity {
  key: 'identity';
  realmId: string;
  ownerId: string;
  /** 8 hex digits. */
  deviceId: string;
}

/** How far the store has come, checked against a copy outside it. */
export interface Counters extends StoredCounters {
  rows: Record<RowTable, number>;
}

export type MetaRow = Identity | Counters;

/** An unsaved review or note. */
export interface Draft {
  key: string;
  at: string;
  data: unknown;
}
