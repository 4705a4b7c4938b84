import { deal, type Deal } from '../../utils/pipeline/deal.ts';
import type { DealFacts, Word } from '../../utils/pipeline/facts.ts';
import { mark, type Mark, type MarkValue } from '../../utils/pipeline/mark.ts';
import {
  pipeline,
  type Pipeline,
  STANDARD_PIPELINE_ID,
  STANDARD_STAGES,
} from '../../utils/pipeline/pipeline.ts';
import { round, type Round } from '../../utils/pipeline/negotiation.ts';
import { proposal, type Proposal } from '../../utils/pipeline/proposal.ts';
import { task, type Task } from '../../utils/pipeline/task.ts';
import { AT } from './commands.ts';

const base = (id: string) => ({
  id,
  realmId: 'r',
  ownerId: 'me',
  createdAt: AT,
  updatedAt: AT,
  deletedAt: null,
  _h: {},
});

/** A deal of the standard pipeline, in Prospect since `AT`. */
export function dealRow(change: Partial<Deal> = {}): Deal {
  return deal.parse({
    ...base('d1'),
    title: null,
    value: null,
    expectedClose: null,
    source: null,
    pipelineId: STANDARD_PIPELINE_ID,
    companyId: null,
    status: 'open',
    stage: { id: 'prospect', at: AT },
    reached: ['prospect'],
    tags: [],
    lastTouchAt: AT,
    awaitingReplySince: null,
    attentionAt: null,
    rank: 'a0',
    ...change,
  });
}

/** A deal in a stage of the standard pipeline since `at`, having reached all before it. */
export function dealIn(stageId: string, at = AT, change: Partial<Deal> = {}): Deal {
  const order = STANDARD_STAGES.map(({ id }) => id);
  const reached = order.slice(0, order.indexOf(stageId) + 1);
  return dealRow({ stage: { id: stageId, at }, reached, ...change });
}

export function pipelineRow(change: Partial<Pipeline> = {}): Pipeline {
  return pipeline.parse({
    ...base(STANDARD_PIPELINE_ID),
    name: null,
    stages: [...STANDARD_STAGES],
    ...change,
  });
}

export function markRow(item: string, value: MarkValue): Mark {
  return mark.parse({ ...base(`${value.kind} ${item}`), dealId: 'd1', item, value });
}

export function taskRow(change: Partial<Task> = {}): Task {
  return task.parse({
    ...base('t1'),
    title: 'Call',
    due: { on: '2026-03-05', at: null },
    repeats: null,
    personId: 'p1',
    dealId: 'd1',
    doneAt: null,
    snoozedUntil: null,
    remindAt: null,
    anchor: null,
    ...change,
  });
}

export function proposalRow(change: Partial<Proposal> = {}): Proposal {
  return proposal.parse({
    ...base('o1'),
    dealId: 'd1',
    version: 1,
    state: 'draft',
    sentAt: null,
    answeredAt: null,
    title: 'Offer',
    language: 'en',
    currency: 'EUR',
    customer: { name: null, company: null, address: null },
    introduction: null,
    lines: [],
    benefits: [],
    paymentTerms: null,
    instalments: [],
    terms: null,
    validUntil: null,
    ...change,
  });
}

export function roundRow(change: Partial<Round> = {}): Round {
  return round.parse({
    ...base('n1'),
    dealId: 'd1',
    number: 1,
    at: AT,
    side: 'them',
    price: null,
    paymentTerms: null,
    scope: null,
    asks: [],
    gives: [],
    note: null,
    belowFloor: null,
    ...change,
  });
}

/** A word by mail, `id` naming its activity. */
export const word = (at: string, direction: Word['direction'], change: Partial<Word> = {}): Word => ({
  activityId: `a ${at}`,
  at,
  channel: 'mail',
  direction,
  outcome: null,
  ...change,
});

/** What is known of a deal in Prospect with one person and nothing else. */
export function factsOf(change: Partial<DealFacts> = {}): DealFacts {
  const made = change.deal ?? dealRow();
  return {
    deal: made,
    pipeline: pipelineRow(),
    people: [{ personId: 'p1', role: null, primary: true }],
    contactPoints: 0,
    words: [],
    entered: Object.fromEntries(made.reached.map((id) => [id, made.stage.at])),
    marks: [],
    proposals: [],
    rounds: [],
    tasks: [],
    thresholds: {},
    ...change,
  };
}
