import { beforeEach, describe, expect, it } from 'vitest';
import { contact, done, mail, savePersonInput, sentMail } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import type { CommandInput } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const now = new Date('2026-03-02T09:00:00.000Z');
const evidence = {
  quote: 'Budget is 20,000',
  link: 'https://mail.example/1',
  on: '2026-03-01',
  activityId: null,
};
const save = async (overrides: Parameters<typeof savePersonInput>[1] = {}) =>
  done(await run('savePerson', savePersonInput('Ana', overrides), { now }));
const move = (dealId: string, to: string, reason: string | null = null) =>
  run('moveStage', { dealId, to, reason }, { now });
const answer = (dealId: string, answers: CommandInput<'answerProfile'>['answers']) =>
  run('answerProfile', { dealId, answers }, { now });
const qualify = (dealId: string, change: Partial<CommandInput<'qualify'>> = {}) =>
  run('qualify', { dealId, item: 'budget', state: 'confirmed', addEvidence: null, ...change }, { now });
const tick = (dealId: string, criterionId: string, note = 'Met them') =>
  run('markCriterion', { dealId, criterionId, by: { how: 'tick', note } }, { now });
const missing = (stageId: string, ...ids: string[]) => ids.map((criterionId) => ({ stageId, criterionId }));
const marks = async () =>
  Object.fromEntries(
    (await db.marks.toArray())
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ item, value }) => [`${value.kind} ${item}`, value]),
  );
const told = async (type: string) =>
  (await db.activities.toArray()).flatMap(({ detail }) => (detail.type === type ? [detail] : []));

describe('moveStage with a gate', () => {
  it('asks for everything at once, and goes through when it is there', async () => {
    const { dealId, personId } = await save();
    expect(await move(dealId, 'qualify')).toEqual({
      ok: false,
      code: 'criteria-open',
      missing: [
        ...missing('prospect', 'source-recorded', 'reachable', 'fits-profile'),
        ...missing('contact', 'outgoing-logged', 'answer-logged'),
      ],
    });
    expect((await db.deals.get(dealId))?.stage.id).toBe('prospect');

    done(await run('editDeal', { dealId, fields: { source: 'event' } }));
    const addContacts = [contact('email', 'ana@molinos.example')];
    done(await run('editPerson', { personId, fields: {}, addContacts, removeContacts: [] }));
    done(await answer(dealId, { 'need-we-meet': 'yes', 'can-pay': 'yes', 'right-size': 'no' }));
    expect(await move(dealId, 'contact')).toMatchObject({ missing: missing('prospect', 'fits-profile') });
    done(await answer(dealId, { 'right-size': null, 'in-our-area': 'yes' }));
    done(await move(dealId, 'contact'));
    const messages = [sentMail(1), mail(2)];
    done(await run('logMails', { personId, account: null, threadId: 't', subject: null, messages }));
    done(await move(dealId, 'qualify'));
    expect((await db.deals.get(dealId))?.overridden).toEqual([]);
    expect((await told('stage-moved')).map((one) => 'missing' in one && one.missing)).toEqual([[], []]);
  });

  it('goes through with a reason, and keeps what was missing', async () => {
    const { dealId } = await save({ contacts: [contact('phone', '+34600000001')] });
    expect(await move(dealId, 'contact', ' \u200b')).toMatchObject({ code: 'criteria-open' });
    done(await move(dealId, 'contact', 'Met at the fair'));
    expect(await told('stage-moved')).toMatchObject([
      { reason: 'Met at the fair', missing: missing('prospect', 'source-recorded', 'fits-profile') },
    ]);
    expect((await db.deals.get(dealId))?.overridden).toEqual(['prospect']);
    done(await move(dealId, 'prospect', 'Wrong person'));
    done(await move(dealId, 'present', 'In a hurry'));
    expect((await db.deals.get(dealId))?.overridden).toEqual(['prospect', 'contact', 'qualify']);
  });

  it('counts what the rep met by hand', async () => {
    const { dealId } = await save();
    for (const id of ['source-recorded', 'reachable']) done(await tick(dealId, id));
    const by = { how: 'evidence' as const, evidence };
    done(await run('markCriterion', { dealId, criterionId: 'fits-profile', by }));
    done(await move(dealId, 'contact'));
    done(await move(dealId, 'prospect', 'why'));
    done(await run('markCriterion', { dealId, criterionId: 'reachable', by: null }));
    expect(await move(dealId, 'contact')).toMatchObject({ missing: missing('prospect', 'reachable') });
  });
});

describe('markCriterion', () => {
  it('meets what the pipeline asks for, with a note that says something', async () => {
    const { dealId } = await save();
    done(await tick(dealId, 'reachable'));
    expect(await marks()).toEqual({
      'criterion reachable': { kind: 'criterion', by: { how: 'tick', note: 'Met them' }, on: '2026-03-02' },
    });
    expect(await tick(dealId, 'reachable')).toMatchObject({ code: 'nothing-to-do' });
    expect(await tick(dealId, 'reachable', '\u200b')).toMatchObject({ issues: [{ path: 'by.note' }] });
    expect(await tick(dealId, 'no-such')).toMatchObject({ code: 'not-found' });
    expect(await run('markCriterion', { dealId, criterionId: 'delivery-set', by: null })).toMatchObject({
      code: 'nothing-to-do',
    });
  });

  it('takes a link that can be shown, and no other', async () => {
    const { dealId } = await save();
    const link = 'javascript:alert(1)';
    const by = { how: 'evidence' as const, evidence: { ...evidence, link } };
    expect(await run('markCriterion', { dealId, criterionId: 'reachable', by })).toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('answerProfile', () => {
  it('answers, changes and takes back, each in the log', async () => {
    const { dealId } = await save();
    done(await answer(dealId, { 'can-pay': 'yes', 'right-size': 'no' }));
    done(await answer(dealId, { 'can-pay': null, 'right-size': 'yes' }));
    expect(await marks()).toEqual({ 'profile right-size': { kind: 'profile', answer: 'yes' } });
    expect(await told('fit-answered')).toMatchObject([
      { item: 'can-pay', answer: 'yes' },
      { item: 'right-size', answer: 'no' },
      { item: 'can-pay', answer: null },
      { item: 'right-size', answer: 'yes' },
    ]);
    expect(await answer(dealId, { 'right-size': 'yes', 'can-pay': null })).toMatchObject({
      code: 'nothing-to-do',
    });
    expect(await answer(dealId, { shoes: 'yes' })).toMatchObject({ code: 'not-found' });
  });
});

describe('qualify', () => {
  it('gathers evidence, drops it, and leaves no row of which nothing is known', async () => {
    const { dealId, personId } = await save();
    const other = { ...evidence, quote: 'Maybe 30,000' };
    done(await qualify(dealId, { state: 'weak', addEvidence: evidence }));
    done(await qualify(dealId, { addEvidence: other, personId, note: 'On the phone' }));
    expect(await marks()).toEqual({
      'qualification budget': {
        kind: 'qualification',
        state: 'confirmed',
        evidence: [evidence, other],
        personId,
        note: 'On the phone',
        on: '2026-03-02',
      },
    });
    expect(await told('qualified')).toMatchObject([
      { from: 'unknown', to: 'weak', quote: evidence.quote },
      { from: 'weak', to: 'confirmed', quote: other.quote },
    ]);
    expect(await qualify(dealId)).toMatchObject({ code: 'nothing-to-do' });
    done(await qualify(dealId, { dropEvidence: 0 }));
    expect(await marks()).toMatchObject({ 'qualification budget': { evidence: [other], personId } });
    done(await qualify(dealId, { state: 'unknown', dropEvidence: 0, personId: null, note: null }));
    expect(await marks()).toEqual({});
    expect(await qualify(dealId, { state: 'unknown' })).toMatchObject({ code: 'nothing-to-do' });
    done(await qualify(dealId, { state: 'failed', addEvidence: other }));
    expect(await marks()).toMatchObject({ 'qualification budget': { state: 'failed', evidence: [other] } });
  });

  it('refuses what the frame does not ask, a person who is not there, and a quote without words', async () => {
    const { dealId } = await save();
    expect(await qualify(dealId, { item: 'shoes' })).toMatchObject({ code: 'not-found' });
    expect(await qualify(dealId, { personId: 'nobody' })).toMatchObject({ code: 'not-found' });
    const addEvidence = { ...evidence, quote: '\u200b' };
    expect(await qualify(dealId, { addEvidence })).toMatchObject({ issues: [{ path: 'addEvidence.quote' }] });
  });
});

describe('setNeed', () => {
  it('adds, changes and removes', async () => {
    const { dealId } = await save();
    done(await run('setNeed', { dealId, text: ' Less   waste ', evidence }));
    const [item = ''] = (await db.marks.toArray()).map((one) => one.item);
    const name = `need ${item}`;
    expect(await marks()).toEqual({ [name]: { kind: 'need', text: 'Less waste', evidence } });
    done(await run('setNeed', { dealId, item, text: 'No waste' }));
    expect(await marks()).toEqual({ [name]: { kind: 'need', text: 'No waste', evidence } });
    expect(await run('setNeed', { dealId, item, text: 'No waste' })).toMatchObject({ code: 'nothing-to-do' });
    done(await run('setNeed', { dealId, item, text: null }));
    expect(await marks()).toEqual({});
    expect((await told('need')).map((one) => 'what' in one && one.what)).toEqual([
      'added',
      'changed',
      'removed',
    ]);
    expect(await run('setNeed', { dealId, item, text: null })).toMatchObject({ code: 'not-found' });
    expect(await run('setNeed', { dealId, text: null })).toMatchObject({ code: 'nothing-to-do' });
    expect(await run('setNeed', { dealId, text: '\u200b' })).toMatchObject({ issues: [{ path: 'text' }] });
  });
});
