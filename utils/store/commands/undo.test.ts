import { beforeEach, describe, expect, it } from 'vitest';
import { AT, contact, done, mail, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { liveContents, logOf, totals } from '../../../tests/builders/rows.ts';
import type { CommandInput, CommandName, CommandResult } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import { personCard } from '../queries/card.ts';
import { lastUndoable } from '../queries/last-undoable.ts';
import { recount } from '../recount.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const email = contact('email', 'ana@molinos.example');
const save = async (name = 'Ana', overrides: Parameters<typeof savePersonInput>[1] = {}) =>
  done(await run('savePerson', savePersonInput(name, overrides), { now: new Date(AT) }));
const undo = (operationId: string, onConflict: CommandInput<'undo'>['onConflict'] = 'ask') =>
  run('undo', { operationId, onConflict });
const move = async (dealId: string, to: string) =>
  done(await run('moveStage', { dealId, to, reason: 'why' }));
const edit = async (personId: string, fields: CommandInput<'editPerson'>['fields']) =>
  done(await run('editPerson', { personId, fields, addContacts: [], removeContacts: [] }));
const state = async () => ({ rows: await liveContents(), totals: await totals() });

interface Ana {
  personId: string;
  dealId: string;
  /** Somebody else in the deal, and a need captured in it. */
  betoId: string;
  need: string;
}

const evidence = { quote: 'We have 20,000', link: null, on: null, activityId: null };
const on = (dealId: string) => ({ dealId });

/** Ana saved, her deal in Contact, and enough worked out in it for every act to change something. */
async function arrange(): Promise<Ana> {
  const { personId, dealId } = await save('Ana', { contacts: [email] });
  await move(dealId, 'contact');
  const deal = { kind: 'join' as const, dealId, role: null };
  const { personId: betoId } = await save('Beto', { deal });
  const known = { item: 'budget', state: 'weak' as const, addEvidence: evidence };
  done(await run('qualify', { ...on(dealId), ...known }));
  done(await run('qualify', { ...on(dealId), ...known }));
  done(await run('answerProfile', { ...on(dealId), answers: { 'can-pay': 'yes', 'right-size': 'yes' } }));
  done(await run('setNeed', { ...on(dealId), text: 'Less waste' }));
  const by = { how: 'tick' as const, note: 'Met them' };
  done(await run('markCriterion', { ...on(dealId), criterionId: 'reachable', by }));
  done(await run('editDeal', { ...on(dealId), fields: { expectedClose: '2026-05-01' } }));
  const need = (await db.marks.toArray()).find(({ value }) => value.kind === 'need')?.item ?? '';
  return { personId, dealId, betoId, need };
}

/** Something to take back. */
const ACTS: [what: CommandName | `${CommandName}: ${string}`, (ana: Ana) => Promise<CommandResult>][] = [
  [
    'savePerson',
    ({ personId }) =>
      run(
        'savePerson',
        savePersonInput('Ana E.', {
          into: { kind: 'existing', personId, replace: ['fullName'] },
          company: { name: 'Molinos', domain: 'molinos.example' },
          contacts: [contact('phone', '+34600000002')],
          tags: ['feria'],
        }),
      ),
  ],
  [
    'editPerson',
    ({ personId }) =>
      run('editPerson', {
        personId,
        fields: { fullName: 'Beatriz', title: 'CEO' },
        company: 'Otra',
        addContacts: [contact('phone', '+34600000003')],
        removeContacts: [],
      }),
  ],
  [
    'editDeal',
    ({ dealId }) =>
      run('editDeal', { dealId, fields: { value: { amount: 5, currency: 'EUR' }, title: 'T' } }),
  ],
  ['moveStage', ({ dealId }) => run('moveStage', { dealId, to: 'close', reason: 'why' })],
  ['moveStage: back', ({ dealId }) => run('moveStage', { dealId, to: 'prospect', reason: 'why' })],
  [
    'movePipeline',
    async ({ dealId }) => {
      const pipeline = (await db.pipelines.toArray()).find(({ id }) => id !== 'pipeline-standard');
      return run('movePipeline', { dealId, pipelineId: pipeline?.id ?? '', to: 'qualify', reason: null });
    },
  ],
  [
    'editDeal: later close',
    ({ dealId }) => run('editDeal', { dealId, fields: { expectedClose: '2026-06-01' } }),
  ],
  [
    'openDeal: linked',
    ({ betoId, dealId }) =>
      run('openDeal', {
        personId: betoId,
        title: null,
        source: null,
        linkedFrom: { dealId, kind: 'further-need' },
      }),
  ],
  [
    'savePerson: recommended',
    ({ dealId }) =>
      run(
        'savePerson',
        savePersonInput('Caro', {
          deal: { kind: 'open', source: null, linkedFrom: { dealId, kind: 'referral' } },
        }),
      ),
  ],
  [
    'setDealPerson',
    ({ dealId, betoId }) =>
      run('setDealPerson', { dealId, personId: betoId, role: 'champion', primary: true }),
  ],
  [
    'setDealPerson: joined first',
    async ({ dealId }) => {
      const caro = (await db.people.toArray()).find(({ fullName }) => fullName === 'Caro');
      return run('setDealPerson', { dealId, personId: caro?.id ?? '', role: null, primary: true });
    },
  ],
  [
    'setDealPerson: joined',
    async ({ dealId }) => {
      const caro = (await db.people.toArray()).find(({ fullName }) => fullName === 'Caro');
      return run('setDealPerson', { dealId, personId: caro?.id ?? '', role: 'user' });
    },
  ],
  ['leaveDeal', ({ personId, dealId }) => run('leaveDeal', { dealId, personId })],
  [
    'markCriterion',
    ({ dealId }) =>
      run('markCriterion', { dealId, criterionId: 'outgoing-logged', by: { how: 'evidence', evidence } }),
  ],
  [
    'markCriterion: not',
    ({ dealId }) => run('markCriterion', { dealId, criterionId: 'reachable', by: null }),
  ],
  [
    'answerProfile',
    ({ dealId }) =>
      run('answerProfile', {
        dealId,
        answers: { 'can-pay': null, 'right-size': 'no', 'in-our-area': 'yes' },
      }),
  ],
  [
    'qualify',
    ({ dealId, betoId }) =>
      run('qualify', {
        dealId,
        item: 'authority',
        state: 'confirmed',
        addEvidence: evidence,
        personId: betoId,
      }),
  ],
  [
    'qualify: less',
    ({ dealId }) =>
      run('qualify', { dealId, item: 'budget', state: 'failed', addEvidence: null, dropEvidence: 0 }),
  ],
  ['giveVerdict', ({ dealId }) => run('giveVerdict', { dealId, verdict: { answer: 'viable', note: null } })],
  [
    'giveVerdict: not now',
    ({ dealId }) =>
      run('giveVerdict', { dealId, verdict: { answer: 'not-now', until: '2999-01-01', note: 'Budget' } }),
  ],
  [
    'giveVerdict: no',
    ({ dealId }) =>
      run('giveVerdict', {
        dealId,
        verdict: { answer: 'no', reason: 'no-fit', competitor: null, note: null },
      }),
  ],
  ['setNeed', ({ dealId }) => run('setNeed', { dealId, text: 'Faster', evidence })],
  ['setNeed: changed', ({ dealId, need }) => run('setNeed', { dealId, item: need, text: 'No waste' })],
  ['setNeed: removed', ({ dealId, need }) => run('setNeed', { dealId, item: need, text: null })],
  ['parkDeal', ({ dealId }) => run('parkDeal', { dealId, until: '2999-01-01', reason: 'Holidays' })],
  [
    'loseDeal',
    ({ dealId }) => run('loseDeal', { dealId, reason: 'competitor', competitor: 'Otra', note: null }),
  ],
  ['openDeal', ({ personId }) => run('openDeal', { personId, title: null, source: null })],
  [
    'logMails',
    ({ personId }) => {
      const messages = [mail(50), mail(60)];
      return run('logMails', { personId, account: null, threadId: 't', subject: null, messages });
    },
  ],
  ['addNote', ({ personId, dealId }) => run('addNote', { personId, dealId, text: 'A note' })],
  ['setTags', ({ dealId }) => run('setTags', { target: 'deal', id: dealId, tags: ['x'] })],
  ['removePerson', ({ personId }) => run('removePerson', { personId })],
  [
    'editPipeline',
    () =>
      run('editPipeline', {
        pipelineId: 'pipeline-standard',
        name: 'Ventas',
        stageNames: { contact: 'Hola' },
      }),
  ],
];

describe.each(ACTS)('undo of %s', (_, act) => {
  it('brings everything back, redo does it again, and a second undo takes it back again', async () => {
    const ana = await arrange();
    await save('Caro', { deal: { kind: 'none' } });
    done(await run('addPipeline', { name: 'Renewals', copyOf: null }));
    const before = await state();
    const { operationId } = done(await act(ana));
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

describe('what was edited since', () => {
  it('is asked about, kept, or taken back', async () => {
    const { personId } = await save();
    const first = await edit(personId, { title: 'CEO', location: 'Luján' });
    await edit(personId, { title: 'CFO' });
    const conflicts = [{ table: 'people', rowId: personId, field: 'title' }];
    const person = () => db.people.get(personId);

    const asked = await undo(first.operationId);
    expect(asked).toMatchObject({ ok: false, code: 'edited-since' });
    expect(!asked.ok && asked.code === 'edited-since' && asked.conflicts).toContainEqual(conflicts[0]);
    expect(await person()).toMatchObject({ title: 'CFO', location: 'Luján' });

    const kept = done(await undo(first.operationId, 'keep'));
    expect(await person()).toMatchObject({ title: 'CFO', location: null });
    done(await undo(kept.operationId));
    expect(await person()).toMatchObject({ title: 'CFO', location: 'Luján' });
    done(await undo(first.operationId, 'restore'));
    expect(await person()).toMatchObject({ title: null, location: null });
  });

  it('is no conflict when the later edit was itself undone', async () => {
    const { personId, operationId } = await save();
    const later = await edit(personId, { title: 'CEO' });
    done(await undo(later.operationId));
    expect((await undo(operationId)).ok).toBe(true);
    expect(await personCard(personId)).toBe(null);
  });

  it('keeps a person worked with since, or takes all of it back', async () => {
    const { personId, operationId, dealId } = await save('Ana', { contacts: [email] });
    await move(dealId, 'contact');
    done(await run('addNote', { personId, dealId: null, text: 'Hola' }));
    const asked = await undo(operationId);
    expect(asked).toMatchObject({
      code: 'edited-since',
      conflicts: expect.arrayContaining([
        { table: 'people', rowId: personId, field: 'activities' },
        { table: 'deals', rowId: dealId, field: 'stage' },
      ]),
    });
    expect(await undo(operationId, 'keep')).toMatchObject({ code: 'nothing-to-do' });
    done(await undo(operationId, 'restore'));
    const { people, deals, activities, contactPoints } = await liveContents();
    expect([people, deals, activities, contactPoints]).toEqual([{}, {}, {}, {}]);
    expect(await totals()).toEqual({});
  });

  it('leaves what a deal has reached since when a change of its stages is taken back', async () => {
    const { dealId } = await save();
    await move(dealId, 'contact');
    const pipelineId = 'pipeline-standard';
    const [first, ...others] = (await db.pipelines.get(pipelineId))?.stages ?? [];
    if (!first) throw new Error('no stages');
    const demo = { ...first, id: 'demo', key: null, name: 'Demo' };
    const restaged = done(await run('editPipeline', { pipelineId, stages: [first, demo, ...others] }));
    await move(dealId, 'negotiate');
    await move(dealId, 'contact');
    done(await undo(restaged.operationId));
    // The demo that was passed over is in the log, so it stays, as a stage that is gone.
    const reached = ['demo', 'prospect', 'contact', 'qualify', 'present', 'negotiate'];
    expect((await db.deals.get(dealId))?.reached).toEqual(reached);
  });

  it('takes later moves of a deal back with an earlier one', async () => {
    const { personId, dealId } = await save();
    const before = await state();
    const first = await move(dealId, 'contact');
    await move(dealId, 'present');
    expect(await undo(first.operationId)).toMatchObject({
      conflicts: [{ table: 'deals', rowId: dealId, field: 'stage' }],
    });
    expect(await undo(first.operationId, 'keep')).toMatchObject({ code: 'nothing-to-do' });
    done(await undo(first.operationId, 'restore'));
    expect(await state()).toEqual(before);
    expect(await logOf(personId)).toEqual(['deal-opened']);
  });
});

describe('what others use', () => {
  it('stays: a shared number and the company', async () => {
    const phone = contact('phone', '+34600000001');
    const company = { name: 'Molinos', domain: 'molinos.example' };
    const ana = await save('Ana', { contacts: [phone], company });
    const beto = await save('Beto', { contacts: [phone], company });
    done(await undo(ana.operationId));
    expect(await personCard(beto.personId)).toMatchObject({
      company: { name: 'Molinos' },
      contacts: [{ kind: 'phone' }],
    });
    done(await undo(beto.operationId));
    const { contactPoints, companies } = await liveContents();
    expect(contactPoints).toEqual({});
    // The company was not Beto's to add: his undo leaves it.
    expect(Object.values(companies ?? {})).toHaveLength(1);
  });

  it('does not come back to a person whose address is somebody else’s by now', async () => {
    const ana = await save('Ana', { contacts: [email] });
    const gone = done(await undo(ana.operationId));
    const other = await save('Ana María', { contacts: [email] });
    expect(await undo(gone.operationId)).toEqual({
      ok: false,
      code: 'already-known',
      personId: other.personId,
    });
    expect(await personCard(ana.personId)).toBe(null);
  });

  it('comes back with either of the two who shared it', async () => {
    const phone = contact('phone', '+34600000001');
    const ana = await save('Ana', { contacts: [phone] });
    const beto = await save('Beto', { contacts: [phone] });
    const first = done(await run('removePerson', { personId: ana.personId }));
    done(await run('removePerson', { personId: beto.personId }));
    done(await undo(first.operationId));
    expect((await personCard(ana.personId))?.contacts.map(({ kind }) => kind)).toEqual(['phone']);
  });

  it('stays with the one who has it now when an undo is taken back that once brought it', async () => {
    const phone = contact('phone', '+34600000001');
    const ana = await save('Ana', { contacts: [phone] });
    const gone = done(await undo(ana.operationId));
    const back = done(await undo(gone.operationId));
    const beto = await save('Beto', { contacts: [phone] });
    done(await undo(back.operationId));
    expect((await personCard(beto.personId))?.contacts.map(({ kind }) => kind)).toEqual(['phone']);
  });

  it('goes with a person whose return is taken back, whatever they were given since', async () => {
    const ana = await save('Ana');
    const gone = done(await undo(ana.operationId));
    const back = done(await undo(gone.operationId));
    const contacts = { addContacts: [email], removeContacts: [] };
    done(await run('editPerson', { personId: ana.personId, fields: {}, ...contacts }));
    expect(await undo(back.operationId)).toMatchObject({ ok: false, code: 'edited-since' });
    done(await undo(back.operationId, 'restore'));
    const { people, personContacts, contactPoints } = await liveContents();
    expect([people, personContacts, contactPoints]).toEqual([{}, {}, {}]);
  });

  it('goes with the last person in it: a deal whose opener was removed', async () => {
    const ana = await save('Ana');
    const beto = await save('Beto', { deal: { kind: 'join', dealId: ana.dealId, role: null } });
    done(await run('removePerson', { personId: ana.personId }));
    done(await undo(beto.operationId, 'restore'));
    const { deals, dealPeople } = await liveContents();
    expect([deals, dealPeople]).toEqual([{}, {}]);
  });

  it('is not given back to a person who is gone', async () => {
    const ana = await save('Ana');
    const contacts = { addContacts: [email], removeContacts: [] };
    const added = done(await run('editPerson', { personId: ana.personId, fields: {}, ...contacts }));
    const taken = done(await undo(added.operationId));
    done(await undo(ana.operationId));
    expect(await undo(taken.operationId)).toEqual({ ok: false, code: 'not-found' });
    expect((await liveContents())['personContacts']).toEqual({});
  });

  it('stays gone: what was taken back does not return with a removal taken back', async () => {
    const ana = await save('Ana');
    const added = done(
      await run('editPerson', {
        personId: ana.personId,
        fields: {},
        addContacts: [email],
        removeContacts: [],
      }),
    );
    const removed = done(await run('removePerson', { personId: ana.personId }));
    done(await undo(added.operationId));
    done(await undo(removed.operationId));
    expect((await personCard(ana.personId))?.contacts).toEqual([]);
  });
});

describe('lastUndoable', () => {
  it('is the latest act in effect, of all or of one person', async () => {
    const ana = await save('Ana');
    const beto = await save('Beto');
    expect(await lastUndoable()).toMatchObject({ operationId: beto.operationId, name: 'savePerson', at: AT });
    expect(await lastUndoable(ana.personId)).toMatchObject({ operationId: ana.operationId });
    done(await undo(beto.operationId));
    expect(await lastUndoable()).toMatchObject({ operationId: ana.operationId });
    expect(await lastUndoable('nobody')).toBe(null);
  });

  it('finds nothing of an operation that never was', async () => {
    expect(await undo('0190-no-such')).toEqual({ ok: false, code: 'not-found' });
  });
});
