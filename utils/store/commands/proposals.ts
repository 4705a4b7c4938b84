import { cleanFields, fieldsOf, hasWords, type SomeFields } from '../../pipeline/proposal-fields.ts';
import type { Proposal, ProposalFields } from '../../pipeline/proposal.ts';
import { sumsOf } from '../../pipeline/proposal-sums.ts';
import type { ActivityDetail } from '../../pipeline/activity.ts';
import type { Money } from '../../pipeline/row.ts';
import { db } from '../db.ts';
import { refuse } from '../failure.ts';
import type { Recorder } from '../recorder.ts';
import { primaryOf } from './deals.ts';
import { record } from './record.ts';
import type { Subject } from './subject.ts';

type What = Extract<ActivityDetail, { type: 'proposal' }>['what'];

/** The fields as they are kept. Refuses texts that must say something and do not. */
export function writtenFields(fields: SomeFields): Partial<ProposalFields> {
  const kept = cleanFields(fields);
  const mute = [
    ...(kept.title === undefined || hasWords(kept.title) ? [] : ['fields.title']),
    ...(kept.lines ?? []).flatMap(({ text }, index) => (text ? [] : [`fields.lines.${index}.text`])),
    ...(kept.benefits ?? []).flatMap(({ text }, index) => (text ? [] : [`fields.benefits.${index}.text`])),
    ...(kept.instalments ?? []).flatMap(({ when }, index) =>
      when ? [] : [`fields.instalments.${index}.when`],
    ),
  ];
  const ids = kept.lines?.map(({ id }) => id) ?? [];
  if (new Set(ids).size < ids.length) mute.push('fields.lines');
  if (mute.length > 0) invalid(...mute);
  return kept;
}

/** Ends a command whose input cannot be kept, naming where. */
export function invalid(...paths: string[]): never {
  return refuse({ code: 'invalid-input', issues: paths.map((path) => ({ path, message: 'does not fit' })) });
}

/** The versions of a deal that are there. */
export async function versionsOf(recorder: Recorder, dealId: string): Promise<Proposal[]> {
  const ids = await db.proposals.where('dealId').equals(dealId).primaryKeys();
  const versions: Proposal[] = [];
  for (const id of ids) {
    const row = await recorder.live('proposals', id);
    if (row) versions.push(row);
  }
  return versions;
}

/** What an offer comes to, tax included; `null` where that is too large to be kept. */
export function totalOf(row: Proposal): Money | null {
  const sums = sumsOf(fieldsOf(row));
  return sums && { amount: sums.total, currency: row.currency };
}

/** Tells the log what happened to a version, and gives the command's subject. */
export async function tell(
  recorder: Recorder,
  row: Proposal,
  what: What,
  { note = null, at }: { note?: string | null; at?: string } = {},
): Promise<Subject> {
  const subject = { personId: await primaryOf(row.dealId), dealId: row.dealId };
  const { id: proposalId, version } = row;
  await record(recorder, {
    ...subject,
    ...(at !== undefined && { at }),
    detail: { type: 'proposal', proposalId, version, what, total: totalOf(row), note },
  });
  return subject;
}
