import { beforeEach, describe, expect, it } from 'vitest';
import { AT, done, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { proposalRow } from '../../../tests/builders/facts.ts';
import { liveContents, logOf, totals } from '../../../tests/builders/rows.ts';
import type { CommandInput, CommandName, CommandResult } from '../../pipeline/commands.ts';
import { fieldsOf, rowStamp } from '../../pipeline/proposal-fields.ts';
import {
  proposal as proposalSchema,
  type ProposalFields,
  type ProposalLine,
} from '../../pipeline/proposal.ts';
import { db } from '../db.ts';
import { recount } from '../recount.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const DAY = 86_400_000;
const later = (days: number) => new Date(Date.parse(AT) + days * DAY);
const line = (id: string, change: Partial<ProposalLine> = {}): ProposalLine => ({
  id,
  text: `Line ${id}`,
  quantity: 1_000,
  unit: null,
  unitPrice: 10_000,
  discount: 0,
  tax: 2_100,
  ...change,
});
const FIELDS: ProposalFields = { ...fieldsOf(proposalRow()), lines: [line('a'), line('b')] };

const save = async () => done(await run('savePerson', savePersonInput('Ana'), { now: new Date(AT) }));
const draft = (dealId: string, proposalId = 'o1', fields: Partial<ProposalFields> = {}, days = 0) =>
  run('draftProposal', { dealId, proposalId, fields: { ...FIELDS, ...fields } }, { now: later(days) });
const row = async (id = 'o1') => proposalSchema.parse(await db.proposals.get(id));
const stamp = async (id = 'o1') => rowStamp(await row(id));
const edit = async (fields: CommandInput<'editProposal'>['fields'], basedOn?: string, days = 0) =>
  run(
    'editProposal',
    { proposalId: 'o1', fields, basedOn: basedOn ?? (await stamp()) },
    { now: later(days) },
  );
const send = (proposalId = 'o1', at = AT, note: string | null = null) =>
  run('sendProposal', { proposalId, at, note }, { now: later(0) });
const answer = (reply: 'accepted' | 'declined', proposalId = 'o1', note: string | null = null) =>
  run('answerProposal', { proposalId, answer: reply, note });
const last = async () => {
  const all = await db.activities.toArray();
  return all.findLast(({ deletedAt }) => deletedAt === null)?.detail;
};

describe('draftProposal', () => {
  it('starts version after version, and tells the log', async () => {
    const { dealId, personId } = await save();
    expect(done(await draft(dealId, 'o1'))).toMatchObject({ personId, dealId });
    done(await draft(dealId, 'o2'));
    expect(await row('o1')).toMatchObject({ ...FIELDS, version: 1, state: 'draft', sentAt: null });
    expect(await row('o2')).toMatchObject({ version: 2 });
    expect(await last()).toMatchObject({ type: 'proposal', what: 'drafted', version: 2 });
  });

  it('keeps one draft of a save repeated, and none of a deal that is not there', async () => {
    const { dealId } = await save();
    await draft(dealId);
    expect(await draft(dealId)).toMatchObject({ ok: false, code: 'nothing-to-do' });
    expect(await draft('nowhere', 'o9')).toMatchObject({ ok: false, code: 'not-found' });
    expect(await db.proposals.count()).toBe(1);
  });

  it('keeps texts without what cannot be seen, and names those of which nothing is left', async () => {
    const { dealId } = await save();
    done(await draft(dealId, 'o1', { title: ' An\u200B offer ', terms: '\u200B' }));
    expect(await row()).toMatchObject({ title: 'An offer', terms: null });
    const mute = { title: '🎉', lines: [line('a', { text: '\u200B' })] };
    expect(await draft(dealId, 'o2', mute)).toMatchObject({
      code: 'invalid-input',
      issues: [{ path: 'fields.title' }, { path: 'fields.lines.0.text' }],
    });
    const twice = { lines: [line('a'), line('a')] };
    expect(await draft(dealId, 'o2', twice)).toMatchObject({ issues: [{ path: 'fields.lines' }] });
  });

  it.each([
    ['a negative quantity', { lines: [line('a', { quantity: -1 })] }],
    ['a price of 10^15', { lines: [line('a', { unitPrice: 1e15 })] }],
    ['31 February', { validUntil: '2026-02-31' }],
    ['10,000 lines', { lines: Array.from({ length: 10_000 }, (_, index) => line(String(index))) }],
  ])('refuses %s and writes nothing', async (_, fields) => {
    const { dealId } = await save();
    const before = await liveContents();
    expect(await draft(dealId, 'o1', fields)).toMatchObject({ ok: false, code: 'invalid-input' });
    expect(await liveContents()).toEqual(before);
  });
});

describe('editProposal', () => {
  it('changes what is given and leaves the rest', async () => {
    const { dealId, personId } = await save();
    await draft(dealId);
    done(await edit({ terms: 'Net 30' }));
    expect(await row()).toMatchObject({ ...FIELDS, terms: 'Net 30' });
    expect(await edit({ terms: 'Net 30' })).toMatchObject({ code: 'nothing-to-do' });
    expect(await logOf(personId)).toEqual(['deal-opened', 'proposal']);
  });

  it('is told once a day', async () => {
    const { dealId, personId } = await save();
    await draft(dealId);
    for (const [terms, days] of [
      ['a', 0],
      ['b', 1],
      ['c', 1],
      ['d', 2],
    ] as const) {
      done(await edit({ terms }, undefined, days));
    }
    expect(await logOf(personId)).toEqual(['deal-opened', 'proposal', 'proposal', 'proposal']);
  });

  it('refuses to write over another window, naming what changed there, and takes the edit based on it', async () => {
    const { dealId } = await save();
    await draft(dealId);
    const seen = await stamp();
    done(await edit({ terms: 'Theirs', title: 'New title' }));
    expect(await edit({ terms: 'Mine' }, seen)).toEqual({
      ok: false,
      code: 'edited-elsewhere',
      fields: ['title', 'terms'],
    });
    expect(await row()).toMatchObject({ terms: 'Theirs' });
    done(await edit({ terms: 'Mine' }));
    expect(await row()).toMatchObject({ terms: 'Mine', title: 'New title' });
  });

  it('keeps every one of 400 edits of two windows or says that it did not', async () => {
    const { dealId } = await save();
    await draft(dealId);
    const seen = [await stamp(), await stamp()];
    const kept: string[] = [];
    for (let turn = 0; turn < 400; turn += 1) {
      const window = turn % 2;
      const terms = `Turn ${turn}`;
      const result = await edit({ terms }, seen[window]);
      if (result.ok) kept.push(terms);
      else expect(result).toMatchObject({ code: 'edited-elsewhere', fields: ['terms'] });
      expect((await row()).terms).toBe(kept.at(-1));
      seen[window] = await stamp();
    }
    // The second window looks only after it was refused, and by its next turn the first has written again.
    expect(kept).toHaveLength(200);
  }, 30_000);

  it('leaves what was sent alone', async () => {
    const { dealId } = await save();
    await draft(dealId);
    done(await send());
    expect(await edit({ terms: 'x' })).toMatchObject({ code: 'frozen' });
    expect(await run('discardProposal', { proposalId: 'o1' })).toMatchObject({ code: 'frozen' });
    expect(await send()).toMatchObject({ code: 'frozen' });
  });
});

describe('sendProposal', () => {
  it('freezes, tells the total with tax, and gives the deal the net where it has no value', async () => {
    const { dealId } = await save();
    await draft(dealId);
    const sentAt = '2026-02-27T10:00:00.000Z';
    done(await send('o1', sentAt, ' By mail '));
    expect(await row()).toMatchObject({ state: 'sent', sentAt });
    expect(await db.deals.get(dealId)).toMatchObject({
      value: { amount: 20_000, currency: 'EUR' },
      expectedClose: null,
    });
    const entry = (await db.activities.toArray()).find(
      ({ detail }) => detail.type === 'proposal' && detail.what === 'sent',
    );
    expect(entry).toMatchObject({
      at: sentAt,
      dealId,
      detail: { total: { amount: 24_200, currency: 'EUR' }, note: 'By mail' },
    });
  });

  it('leaves a value that the deal has', async () => {
    const { dealId } = await save();
    const value = { amount: 5, currency: 'USD' };
    done(await run('editDeal', { dealId, fields: { value, expectedClose: '2026-05-01' } }));
    await draft(dealId);
    done(await send());
    expect(await db.deals.get(dealId)).toMatchObject({ value, expectedClose: '2026-05-01' });
  });

  it.each([
    ['no lines', { lines: [] }, 'lines'],
    ['a total too large to keep', { lines: [line('a', { quantity: 1e9, unitPrice: 1e12 })] }, 'lines'],
    ['instalments of nine tenths', { instalments: [{ share: 9_000, when: 'now' }] }, 'instalments'],
  ])('refuses %s', async (_, fields, path) => {
    const { dealId } = await save();
    done(await draft(dealId, 'o1', fields));
    expect(await send()).toMatchObject({ code: 'invalid-input', issues: [{ path }] });
    expect(await row()).toMatchObject({ state: 'draft' });
  });

  it('refuses a day to come, and a deal that is lost', async () => {
    const { dealId } = await save();
    await draft(dealId);
    expect(await send('o1', '2026-03-02T09:00:00.001Z')).toMatchObject({ issues: [{ path: 'at' }] });
    await db.deals.update(dealId, { status: 'lost' });
    expect(await send()).toMatchObject({ code: 'wrong-status', status: 'lost' });
  });

  it('never sends two of one number', async () => {
    const { dealId } = await save();
    await draft(dealId, 'o1');
    const gone = done(await run('discardProposal', { proposalId: 'o1' }));
    await draft(dealId, 'o2');
    done(await run('undo', { operationId: gone.operationId, onConflict: 'ask' }));
    expect([(await row('o1')).version, (await row('o2')).version]).toEqual([1, 1]);
    done(await send('o2'));
    done(await send('o1'));
    expect([(await row('o1')).version, (await row('o2')).version]).toEqual([2, 1]);
  });
});

describe('answerProposal', () => {
  it('notes the answer, lets it be put right, and does nothing twice', async () => {
    const { dealId } = await save();
    await draft(dealId);
    expect(await answer('accepted')).toMatchObject({ code: 'invalid-input' });
    done(await send());
    done(await answer('declined', 'o1', 'Too dear'));
    expect(await last()).toMatchObject({ what: 'declined', note: 'Too dear' });
    expect(await answer('declined')).toMatchObject({ code: 'nothing-to-do' });
    done(await answer('accepted'));
    expect(await row()).toMatchObject({ state: 'accepted' });
  });
});

const state = async () => ({ rows: await liveContents(), totals: await totals() });
const ACTS: [CommandName, (dealId: string) => Promise<CommandResult>][] = [
  ['draftProposal', (dealId) => draft(dealId, 'o3')],
  ['editProposal', () => edit({ title: 'Other', lines: [line('c')], validUntil: '2026-04-01' })],
  ['discardProposal', () => run('discardProposal', { proposalId: 'o1' })],
  ['sendProposal', () => send()],
  ['answerProposal', () => answer('accepted', 'o2')],
];

describe.each(ACTS)('undo of %s', (_, act) => {
  it('brings everything back, redo does it again, and a second undo takes it back again', async () => {
    const { dealId } = await save();
    const undo = (operationId: string) => run('undo', { operationId, onConflict: 'ask' });
    await draft(dealId, 'o2', {}, -3);
    done(await send('o2'));
    await draft(dealId, 'o1', {}, -2);
    await db.deals.update(dealId, { value: null });
    await recount();
    const before = await state();
    const { operationId } = done(await act(dealId));
    const after = await state();
    expect(after).not.toEqual(before);

    const undone = done(await undo(operationId));
    expect(await state()).toEqual(before);
    expect(await undo(operationId)).toEqual({ ok: false, code: 'already-undone' });
    done(await undo(undone.operationId));
    expect(await state()).toEqual(after);
    done(await undo(operationId));
    expect(await state()).toEqual(before);
    expect(await recount()).toEqual({ ok: true, repaired: 0 });
  });
});

describe('a version that was sent', () => {
  it('is not changed by taking back an edit made before', async () => {
    const { dealId } = await save();
    done(await draft(dealId));
    const edited = done(await edit({ terms: 'As agreed' }));
    done(await send());
    const sent = await row();
    for (const onConflict of ['ask', 'keep', 'restore'] as const) {
      const result = await run('undo', { operationId: edited.operationId, onConflict });
      expect(result).toEqual({ ok: false, code: 'frozen' });
    }
    expect(await row()).toEqual(sent);
  });
});
