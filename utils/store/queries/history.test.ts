import { beforeEach, describe, expect, it } from 'vitest';
import { AT, contact, done, mail, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { run } from '../run.ts';
import { history, personNames } from './history.ts';

let minute = 0;
beforeEach(async () => {
  minute = 0;
  await emptyStore();
});

const later = () => {
  minute += 1;
  return { now: new Date(Date.parse(AT) + minute * 60_000) };
};
const save = async (name: string) => done(await run('savePerson', savePersonInput(name), later()));
const undo = async (operationId: string) =>
  done(await run('undo', { operationId, onConflict: 'keep' }, later()));
const move = async (dealId: string, to: string) =>
  done(await run('moveStage', { dealId, to, reason: 'They called us' }, later()));
const all = async () => (await history('all', { limit: 50 })).entries;

describe('the history', () => {
  it('tells the newest act first, with the person and what changed', async () => {
    const { personId, dealId } = await save('Ana Ejemplo');
    await run(
      'editDeal',
      { dealId, fields: { title: 'Mill', value: { amount: 120_000, currency: 'EUR' } } },
      later(),
    );
    const [edited, saved] = await all();
    expect(saved).toMatchObject({
      name: 'savePerson',
      state: 'in-effect',
      personId,
      who: 'Ana Ejemplo',
      gone: false,
    });
    expect(edited).toMatchObject({ name: 'editDeal', dealTitle: 'Mill' });
    expect(edited?.changes).toContainEqual({
      table: 'deals',
      field: 'value',
      before: null,
      after: { kind: 'money', money: { amount: 120_000, currency: 'EUR' } },
    });
    expect(edited?.told.map(({ detail }) => detail.type)).toEqual(['edited']);
  });

  it('tells a move by its stages, before and after, and not by what follows from them', async () => {
    const { dealId } = await save('Ana');
    await move(dealId, 'contact');
    const [moved] = await all();
    expect(moved?.changes).toEqual([
      {
        table: 'deals',
        field: 'stage',
        before: { kind: 'stage', id: 'prospect' },
        after: { kind: 'stage', id: 'contact' },
      },
    ]);
    expect(moved?.told).toMatchObject([
      { detail: { type: 'stage-moved', from: 'prospect' }, day: '2026-03-02' },
    ]);
  });

  it('says what is undone, how to do it again, and what an undo was about', async () => {
    const { dealId } = await save('Ana');
    const { operationId } = await move(dealId, 'contact');
    const taken = await undo(operationId);
    const [first, second] = await all();
    expect(first).toMatchObject({ name: 'undo', state: 'undo', of: 'moveStage', redo: null });
    expect(second).toMatchObject({ operationId, state: 'undone', redo: taken.operationId });
    // What the log said of it is told still.
    expect(second?.told).toMatchObject([{ detail: { type: 'stage-moved' } }]);

    await undo(taken.operationId);
    const [again, , back] = await all();
    expect(again).toMatchObject({ name: 'undo', state: 'redo', of: 'moveStage' });
    expect(back).toMatchObject({ operationId, state: 'in-effect', redo: null });
  });

  it('knows what an undo was about although that stands on an older page', async () => {
    const { dealId } = await save('Ana');
    const { operationId } = await move(dealId, 'contact');
    await undo((await undo(operationId)).operationId);
    const { entries } = await history('all', { limit: 1 });
    expect(entries).toMatchObject([{ state: 'redo', of: 'moveStage' }]);
  });

  it('keeps the name of a person who was removed', async () => {
    const { personId } = await save('Ana Ejemplo');
    await run('removePerson', { personId }, later());
    const [removed, saved] = await all();
    expect(removed).toMatchObject({ name: 'removePerson', who: 'Ana Ejemplo', gone: true });
    expect(removed?.changes).toContainEqual({
      table: 'people',
      field: 'deletedAt',
      before: null,
      after: null,
    });
    expect(saved).toMatchObject({ who: 'Ana Ejemplo', gone: true });
    expect(await personNames([personId, 'nobody'])).toEqual(new Map([[personId, 'Ana Ejemplo']]));
  });

  it('tells of one person or one deal alone', async () => {
    const ana = await save('Ana');
    const beto = await save('Beto');
    await move(beto.dealId, 'contact');
    const names = async (about: Parameters<typeof history>[0]) =>
      (await history(about, { limit: 50 })).entries.map(({ name, who }) => [name, who]);
    expect(await names({ personId: ana.personId })).toEqual([['savePerson', 'Ana']]);
    expect(await names({ dealId: beto.dealId })).toEqual([
      ['moveStage', 'Beto'],
      ['savePerson', 'Beto'],
    ]);
  });

  it('goes on where the page before ended, and says where it ends', async () => {
    const { personId, dealId } = await save('Ana');
    for (let n = 1; n <= 6; n += 1)
      await run('addNote', { personId, dealId, text: `Note ${String(n)}` }, later());
    for (const about of ['all', { personId }, { dealId }] as const) {
      const first = await history(about, { limit: 4 });
      expect(first.entries).toHaveLength(4);
      const second = await history(about, { limit: 4, before: first.next ?? 0 });
      expect(second.entries.map(({ name }) => name)).toEqual(['addNote', 'addNote', 'savePerson']);
      expect(second.next).toBeNull();
    }
  });

  it('gives of a long log the first entries and how many more there are', async () => {
    const contacts = [contact('email', 'ana@molinos.example')];
    const { personId } = done(await run('savePerson', savePersonInput('Ana', { contacts }), later()));
    const messages = [1, 2, 3, 4, 5].map((n) => mail(n));
    await run(
      'logMails',
      { personId, account: 'rep@embudo.example', threadId: null, subject: null, messages },
      later(),
    );
    const [logged] = await all();
    expect(logged?.told).toHaveLength(3);
    expect(logged?.more).toBe(2);
  });

  it('shows no id of a row anywhere', async () => {
    const { personId, dealId } = await save('Ana');
    await run('setTags', { target: 'deal', id: dealId, tags: ['mill'] }, later());
    await run(
      'editPerson',
      { personId, fields: { title: 'Owner' }, company: 'Molinos', addContacts: [], removeContacts: [] },
      later(),
    );
    const values = (await all()).flatMap(({ changes }) =>
      changes.flatMap(({ before, after }) => [before, after]),
    );
    expect(JSON.stringify(values)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});
