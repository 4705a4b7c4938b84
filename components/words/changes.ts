import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { fieldName } from './fields.ts';

/** Fields of the store whose names stand beside no control of their own; by table and field where the field is not enough. */
const CHANGED: Readonly<Record<string, MessageDescriptor>> = {
  companyId: msg`Company`,
  own: msg`Own fields`,
  pipelineId: msg`Pipeline`,
  status: msg({ message: 'Status', context: 'deal' }),
  verdict: msg`Verdict`,
  parked: msg({ message: 'Parked', context: 'deal' }),
  lost: msg({ message: 'Lost', context: 'deal' }),
  won: msg({ message: 'Won', context: 'deal' }),
  ended: msg`End of the contract`,
  contract: msg`Contract`,
  delivery: msg`Delivery`,
  floor: msg`Floor price`,
  agreed: msg`Agreement`,
  satisfaction: msg`Satisfaction`,
  care: msg`Care dates`,
  further: msg`Further needs`,
  linkedFrom: msg`Where the deal came from`,
  role: msg`Role`,
  primary: msg`Main contact`,
  due: msg`Due`,
  repeats: msg`Repeats`,
  doneAt: msg({ message: 'Done', context: 'task' }),
  snoozedUntil: msg`Put off`,
  stages: msg`Stages`,
  frame: msg`Questions of Qualify`,
  profile: msg`Ideal customer`,
  answerAfter: msg`Days to wait for an answer`,
  name: msg`Name`,
  kind: msg`Kind`,
  choices: msg`Choices`,
};

/** Whole tables whose single fields say nothing to a person: their rows are told as one. */
const ROWS: Readonly<Record<string, MessageDescriptor>> = {
  personContacts: msg`Contact details`,
  contactPoints: msg`Contact details`,
  marks: msg`Answers about the deal`,
  proposals: msg`Proposal`,
  rounds: msg`Negotiation`,
  activities: msg`Timeline`,
};

/** Rows that come and go whole. */
const NAMES: Readonly<Record<string, MessageDescriptor>> = {
  people: msg`Person`,
  deals: msg`Deal`,
  dealPeople: msg`People of the deal`,
  tasks: msg`Next step`,
  pipelines: msg`Pipeline`,
  ownFields: msg`Own field`,
  companies: msg`Company`,
};

/** What a changed field is called. One of a newer version goes by its key. */
export function changedName(i18n: I18n, { table, field }: { table: string; field: string }): string {
  const known = ROWS[table] ?? (field === 'deletedAt' ? NAMES[table] : CHANGED[field]);
  return known ? i18n._(known) : fieldName(i18n, field);
}
