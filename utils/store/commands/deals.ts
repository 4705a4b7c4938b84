import { generateKeyBetween } from 'fractional-indexing';
import { v7 } from 'uuid';
import type { Deal, DealPerson, DealRole, Source } from '../../pipeline/deal.ts';
import { dealPersonId } from '../../pipeline/keys.ts';
import type { OpenCriterion } from '../../pipeline/gate.ts';
import { planOpening } from '../../pipeline/move.ts';
import { STANDARD_PIPELINE_ID } from '../../pipeline/pipeline.ts';
import { db } from '../db.ts';
import type { Recorder } from '../recorder.ts';
import { liveRows } from '../rows.ts';
import { found } from './found.ts';
import { record } from './record.ts';

/** The people of a deal. */
export async function peopleOf(dealId: string): Promise<DealPerson[]> {
  return liveRows('dealPeople', await db.dealPeople.where('dealId').equals(dealId).toArray());
}

/** Whom a deal's own acts are told of in a timeline. */
export async function primaryOf(dealId: string): Promise<string | null> {
  const people = await peopleOf(dealId);
  return (people.find((one) => one.primary) ?? people[0])?.personId ?? null;
}

/** A person's deals, newest first. */
export async function dealsOf(personId: string): Promise<Deal[]> {
  const parts = liveRows('dealPeople', await db.dealPeople.where('personId').equals(personId).toArray());
  const deals = liveRows('deals', await db.deals.bulkGet(parts.map((part) => part.dealId)));
  return deals.toSorted((a, b) => (a.createdAt > b.createdAt ? -1 : 1));
}

/** The deal that a contact with the person is about: their newest open one. */
export async function currentDealOf(personId: string): Promise<Deal | null> {
  return (await dealsOf(personId)).find((deal) => deal.status === 'open') ?? null;
}

/** The rank that puts a deal on top of a board column. */
export async function topRank(recorder: Recorder, pipelineId: string, stageId: string): Promise<string> {
  const column = [recorder.identity.realmId, pipelineId, 'open', stageId];
  const first = await db.deals
    .where('[realmId+pipelineId+status+stage.id+rank]')
    .between([...column, ''], [...column, '\uffff'])
    .first();
  return generateKeyBetween(null, first?.rank ?? null);
}

/** Makes a person part of a deal; the first one is its primary. */
export async function join(recorder: Recorder, dealId: string, personId: string, role: DealRole | null) {
  const primary = !(await peopleOf(dealId)).some((one) => one.primary);
  return recorder.ensure('dealPeople', {
    id: dealPersonId(dealId, personId),
    dealId,
    personId,
    role,
    primary,
  });
}

/** The stages that a deal left with open criteria, with those that it leaves now. */
export function overriddenWith(deal: Deal, missing: readonly OpenCriterion[]): string[] {
  return [...new Set([...deal.overridden, ...missing.map(({ stageId }) => stageId)])];
}

interface Opening {
  personId: string;
  companyId: string | null;
  title: string | null;
  source: Source | null;
  /** The standard pipeline by default. */
  pipelineId?: string | undefined;
  /** The deal it grew out of, which is told of it. */
  linkedFrom?: Deal['linkedFrom'] | undefined;
}

/** Opens a deal without a value in the first stage of a pipeline. One that was recommended has that as its source. */
export async function open(recorder: Recorder, opening: Opening): Promise<Deal> {
  const { personId, companyId, title, linkedFrom = null } = opening;
  const older = linkedFrom && found(await recorder.live('deals', linkedFrom.dealId));
  const pipelineId = opening.pipelineId ?? STANDARD_PIPELINE_ID;
  const pipeline = found(await recorder.live('pipelines', pipelineId));
  const stage = found(pipeline.stages[0] ?? null);
  const { reached, entered, advanced } = found(planOpening(pipeline, stage.id));
  const deal = await recorder.insert('deals', {
    id: v7(),
    pipelineId: pipeline.id,
    companyId,
    title,
    value: null,
    expectedClose: null,
    source: linkedFrom?.kind === 'referral' ? 'referral' : opening.source,
    status: 'open',
    stage: { id: stage.id, at: recorder.now },
    reached,
    tags: [],
    lastTouchAt: recorder.now,
    awaitingReplySince: null,
    attentionAt: null,
    linkedFrom,
    rank: await topRank(recorder, pipeline.id, stage.id),
  });
  await join(recorder, deal.id, personId, null);
  const detail = { type: 'deal-opened' as const, pipelineId: pipeline.id, to: stage.id, entered, advanced };
  await record(recorder, { personId, dealId: deal.id, detail });
  if (older && linkedFrom) {
    const linked = { type: 'deal-linked' as const, dealId: deal.id, kind: linkedFrom.kind };
    await record(recorder, { personId: await primaryOf(older.id), dealId: older.id, detail: linked });
  }
  return deal;
}
