import { beforeEach, describe, expect, it } from 'vitest';
import { contact, done, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { liveContents, logOf, totals } from '../../../tests/builders/rows.ts';
import { db } from '../db.ts';
import { personCard } from '../queries/card.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const save = async (...input: Parameters<typeof savePersonInput>) =>
  done(await run('savePerson', savePersonInput(...input)));
const nothing = { fields: {}, addContacts: [], removeContacts: [] };

describe('editPerson', () => {
  it('changes only what is named, and what follows from it', async () => {
    const { personId } = await save('Ana Ejemplo', {
      fields: { fullName: 'Ana Ejemplo', headline: 'H', title: 'T', location: null },
    });
    const fields = { fullName: ' Ána  Núñez ', title: null };
    done(await run('editPerson', { ...nothing, personId, fields }));
    const person = await db.people.get(personId);
    expect(person).toMatchObject({
      fullName: 'Ána Núñez',
      searchName: 'ana nunez',
      headline: 'H',
      title: null,
    });
    expect(person?.words).toEqual(['ana', 'nunez']);
    expect(person?.origins).toMatchObject({ fullName: { site: 'typed' }, title: { site: 'typed' } });
    expect(Object.keys(person?._h ?? {})).toEqual(expect.arrayContaining(['*', 'fullName', 'title']));
    expect(person?._h).not.toHaveProperty('headline');
  });

  it('gives a company by name, and the open deals follow', async () => {
    const { personId, dealId } = await save('Ana');
    done(await run('editPerson', { ...nothing, personId, company: 'Molinos' }));
    const card = await personCard(personId);
    expect(card?.company?.name).toBe('Molinos');
    expect((await db.deals.get(dealId))?.companyId).toBe(card?.company?.id);
    done(await run('editPerson', { ...nothing, personId, company: null }));
    expect((await personCard(personId))?.company).toBe(null);
  });

  it('adds and removes contact points; a shared one stays with the others', async () => {
    const phone = contact('phone', '+34600000001');
    const ana = await save('Ana', { contacts: [phone] });
    const beto = await save('Beto', { contacts: [phone] });
    const id = (await personCard(ana.personId))?.contacts[0]?.id ?? '';
    const email = contact('email', 'ana@molinos.example');
    done(
      await run('editPerson', {
        ...nothing,
        personId: ana.personId,
        addContacts: [email],
        removeContacts: [id],
      }),
    );
    expect((await personCard(ana.personId))?.contacts.map(({ kind }) => kind)).toEqual(['email']);
    expect((await personCard(beto.personId))?.contacts.map(({ kind }) => kind)).toEqual(['phone']);
    done(await run('editPerson', { ...nothing, personId: beto.personId, removeContacts: [id] }));
    expect((await db.contactPoints.get(id))?.deletedAt).not.toBe(null);
    done(await run('editPerson', { ...nothing, personId: beto.personId, addContacts: [phone] }));
    expect((await personCard(beto.personId))?.contacts.map(({ kind }) => kind)).toEqual(['phone']);
  });

  it("refuses somebody else's address, an empty name, and nothing", async () => {
    const email = contact('email', 'ana@molinos.example');
    const ana = await save('Ana', { contacts: [email] });
    const { personId } = await save('Beto');
    expect(await run('editPerson', { ...nothing, personId, addContacts: [email] })).toEqual({
      ok: false,
      code: 'already-known',
      personId: ana.personId,
    });
    expect(await run('editPerson', { ...nothing, personId, fields: { fullName: '\u200b' } })).toMatchObject({
      code: 'invalid-input',
    });
    expect(await run('editPerson', { ...nothing, personId, fields: { fullName: 'Beto' } })).toEqual({
      ok: false,
      code: 'nothing-to-do',
    });
  });

  it('keeps fields that a newer version wrote', async () => {
    const { personId } = await save('Ana');
    await db.people.update(personId, { pronouns: 'ella' });
    done(await run('editPerson', { ...nothing, personId, fields: { title: 'Compras' } }));
    expect(await db.people.get(personId)).toMatchObject({ title: 'Compras', pronouns: 'ella' });
  });
});

describe('setTags', () => {
  it('tells what was added and removed', async () => {
    const { personId, dealId } = await save('Ana', { tags: ['a', 'b'] });
    done(await run('setTags', { target: 'person', id: personId, tags: ['b', 'c', ' c ', 'c'] }));
    expect((await db.people.get(personId))?.tags).toEqual(['b', 'c']);
    const tagged = (await db.activities.toArray()).find((one) => one.detail.type === 'tagged');
    expect(tagged?.detail).toEqual({ type: 'tagged', added: ['c'], removed: ['a'] });
    done(await run('setTags', { target: 'deal', id: dealId, tags: ['urgent'] }));
    expect((await db.deals.get(dealId))?.tags).toEqual(['urgent']);
    expect(await run('setTags', { target: 'deal', id: dealId, tags: ['urgent'] })).toMatchObject({
      code: 'nothing-to-do',
    });
  });
});

describe('addNote', () => {
  it('keeps the lines of a note and nothing unseen', async () => {
    const { personId } = await save('Ana');
    const text = 'Called:\n  budget in May\u202e\u200b';
    done(await run('addNote', { personId, dealId: null, text }));
    const note = (await db.activities.toArray()).find((one) => one.detail.type === 'note');
    expect(note?.detail).toEqual({ type: 'note', text: 'Called:\nbudget in May' });
    expect(await run('addNote', { personId, dealId: null, text: '\u200b' })).toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('removePerson', () => {
  it('takes all that is theirs alone, and counts in no number', async () => {
    const { personId } = await save('Ana', { contacts: [contact('email', 'ana@molinos.example')] });
    done(await run('removePerson', { personId }));
    expect(await personCard(personId)).toBe(null);
    expect(await logOf(personId)).toEqual([]);
    expect(await totals()).toEqual({});
    const { people, contactPoints, deals, dealPeople, activities } = await liveContents();
    expect([people, contactPoints, deals, dealPeople, activities]).toEqual([{}, {}, {}, {}, {}]);
    expect(await run('removePerson', { personId })).toEqual({ ok: false, code: 'not-found' });
  });

  it('leaves a shared deal to the others, with a new first person', async () => {
    const ana = await save('Ana');
    const beto = await save('Beto', { deal: { kind: 'join', dealId: ana.dealId, role: null } });
    done(await run('removePerson', { personId: ana.personId }));
    const [view] = (await personCard(beto.personId))?.deals ?? [];
    expect(view).toMatchObject({ primary: true, people: [{ fullName: 'Beto', primary: true }] });
  });
});
