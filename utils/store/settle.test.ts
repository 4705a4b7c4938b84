import { beforeEach, describe, expect, it } from 'vitest';
import { AT, done, savePersonInput } from '../../tests/builders/commands.ts';
import { emptyStore } from '../../tests/builders/empty-store.ts';
import { localDay, startOfDay } from '../pipeline/dates.ts';
import { attentionAt } from '../pipeline/attention.ts';
import { STANDARD_PIPELINE_ID } from '../pipeline/pipeline.ts';
import type { CommandInput, CommandName } from '../pipeline/commands.ts';
import { db } from './db.ts';
import { factsOfDeal } from './queries/deal-facts.ts';
import { run } from './run.ts';

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

let minute = 0;
beforeEach(async () => {
  minute = 0;
  await emptyStore();
});

/** Runs a command a minute after the one before. */
async function act<N extends CommandName>(name: N, input: CommandInput<N>) {
  minute += 1;
  return done(await run(name, input, { now: new Date(Date.parse(AT) + minute * 60_000) }));
}
const save = () => act('savePerson', savePersonInput());
const dealOf = async (dealId: string) => {
  const deal = await db.deals.get(dealId);
  if (!deal) throw new Error('no deal');
  return deal;
};
/** What is kept on the deal, having checked that it is what the rules say of the deal as it is read again. */
async function kept(dealId: string): Promise<string | null> {
  const facts = await factsOfDeal(dealId);
  const deal = await dealOf(dealId);
  expect(deal.attentionAt).toBe(facts && attentionAt(facts, timeZone));
  return deal.attentionAt;
}
const plan = (dealId: string, on: string, at: string | null = null) =>
  act('planTask', { title: 'Call', due: { on, at }, repeats: null, personId: null, dealId });
const onlyTask = async () => {
  const [task] = await db.tasks.toArray();
  if (!task) throw new Error('no task');
  return task;
};

describe('the first obstacle of a deal', () => {
  it('follows the tasks', async () => {
    const { dealId } = await save();
    const nothingPlanned = startOfDay(localDay('2026-03-03T12:00:00.000Z', timeZone), timeZone);
    expect(await kept(dealId)).toBe(nothingPlanned);
    const { operationId } = await plan(dealId, '2026-03-04', '10:00');
    const due = Temporal.PlainDateTime.from('2026-03-04T10:00').toZonedDateTime(timeZone).toInstant();
    expect(Date.parse((await kept(dealId)) ?? '')).toBe(due.epochMilliseconds);
    await act('undo', { operationId, onConflict: 'ask' });
    expect(await kept(dealId)).toBe(nothingPlanned);
  });

  it('follows marks, people and a change of status', async () => {
    const { dealId } = await save();
    const failed = { state: 'failed' as const, addEvidence: null, note: 'No money' };
    await act('qualify', { dealId, item: 'budget', ...failed });
    expect(await kept(dealId)).toBe(startOfDay(localDay(AT, timeZone), timeZone));
    await act('parkDeal', { dealId, until: '2026-05-04', reason: null });
    expect(await kept(dealId)).toBe(startOfDay('2026-05-04', timeZone));
    await act('reopenDeal', { dealId, reason: null });
    await act('loseDeal', { dealId, reason: 'price', competitor: null, note: null });
    expect(await kept(dealId)).toBeNull();
  });

  it('follows the pipeline’s numbers', async () => {
    const { dealId, personId } = await save();
    await plan(dealId, '2027-01-01');
    const contact = { channel: 'mail' as const, direction: 'out' as const, outcome: null, note: null };
    await act('logContact', { personId, dealId, at: AT, ...contact });
    const before = await kept(dealId);
    await act('editPipeline', { pipelineId: STANDARD_PIPELINE_ID, answerAfter: 2 });
    const after = await kept(dealId);
    expect(Date.parse(before ?? '') - Date.parse(after ?? '')).toBe(5 * 24 * 60 * 60 * 1000);
  });
});

describe('an answer', () => {
  const wrote = { channel: 'mail' as const, direction: 'in' as const, outcome: null, note: null, at: AT };
  it('is owed until the deal is lost, and again when it is opened again', async () => {
    const { dealId, personId } = await save();
    await act('logContact', { personId, dealId, ...wrote });
    expect((await dealOf(dealId)).awaitingReplySince).toBe(AT);
    await act('loseDeal', { dealId, reason: 'price', competitor: null, note: null });
    expect((await dealOf(dealId)).awaitingReplySince).toBeNull();
    await act('reopenDeal', { dealId, reason: null });
    expect((await dealOf(dealId)).awaitingReplySince).toBe(AT);
  });

  it('is given by talking with each other, whoever called; not by a call of theirs that we missed', async () => {
    const { dealId, personId } = await save();
    const owed = async () => (await dealOf(dealId)).awaitingReplySince;
    const later = (seconds: number) => new Date(Date.parse(AT) + seconds * 1_000).toISOString();
    await act('logContact', { personId, dealId, ...wrote });
    const call = { ...wrote, channel: 'call' as const };
    await act('logContact', { personId, dealId, ...call, outcome: 'answered', at: later(1) });
    expect(await owed()).toBeNull();
    await act('logContact', { personId, dealId, ...call, outcome: 'no-answer', at: later(2) });
    expect(await owed()).toBe(later(2));
    const held = {
      ...wrote,
      channel: 'meeting' as const,
      direction: 'unknown' as const,
      outcome: 'held' as const,
    };
    await act('logContact', { personId, dealId, ...held, at: later(3) });
    expect(await owed()).toBeNull();
  });

  it('leaves the index with a deal that is removed, and comes back with it', async () => {
    const { dealId, personId } = await save();
    await act('logContact', { personId, dealId, ...wrote });
    const { operationId } = await act('removePerson', { personId });
    expect(await dealOf(dealId)).toMatchObject({ awaitingReplySince: null, attentionAt: null });
    await act('undo', { operationId, onConflict: 'ask' });
    expect(await dealOf(dealId)).toMatchObject({ awaitingReplySince: AT, attentionAt: AT });
  });
});

describe('a task', () => {
  it('rings when it is due, and no more once it is done or dropped', async () => {
    const { dealId } = await save();
    await plan(dealId, '2026-03-04', '10:00');
    const { id: taskId, remindAt } = await onlyTask();
    expect(remindAt).not.toBeNull();
    const { operationId } = await act('finishTask', { taskId, done: true });
    expect((await onlyTask()).remindAt).toBeNull();
    await act('undo', { operationId, onConflict: 'ask' });
    expect((await onlyTask()).remindAt).toBe(remindAt);
    const dropped = await act('dropTask', { taskId });
    expect((await onlyTask()).remindAt).toBeNull();
    await act('undo', { operationId: dropped.operationId, onConflict: 'ask' });
    expect((await onlyTask()).remindAt).toBe(remindAt);
  });
});
