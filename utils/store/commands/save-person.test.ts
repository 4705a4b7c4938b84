import { beforeEach, describe, expect, it } from 'vitest';
import {
  AT,
  contact,
  done,
  mail,
  savePersonInput,
  sentMail,
  typed,
} from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { logOf, totals } from '../../../tests/builders/rows.ts';
import type { CommandInput } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import { personCard } from '../queries/card.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const now = new Date(AT);
const email = contact('email', 'Ana@Molinos.example');
const save = (...input: Parameters<typeof savePersonInput>) =>
  run('savePerson', savePersonInput(...input), { now });

const companyOf = async (name: string, company: CommandInput<'savePerson'>['company']) => {
  const { personId } = done(await save(name, { company }));
  return (await personCard(personId))?.company;
};

describe('a new person', () => {
  it('gets contact points, a company, and a deal in Prospect without a value', async () => {
    const result = done(
      await save('Ana Ejemplo', {
        contacts: [email, contact('phone', '+34 600 000 001'), contact('linkedin-slug', 'Ana-Ejemplo')],
        company: { name: 'Molinos Luján', domain: 'molinos.example' },
        captured: { site: 'linkedin', page: 'https://www.linkedin.com/in/ana-ejemplo/' },
        tags: ['feria', 'feria'],
      }),
    );
    const card = await personCard(result.personId);
    expect(card).toMatchObject({
      person: { searchName: 'ana ejemplo', words: ['ana', 'ejemplo'], tags: ['feria'], lastActivityAt: AT },
      company: { name: 'Molinos Luján', searchName: 'molinos lujan', domain: 'molinos.example' },
      contacts: [
        { kind: 'email', value: 'ana@molinos.example', written: 'Ana@Molinos.example', origin: typed },
        { kind: 'phone', value: '+34600000001' },
        { kind: 'linkedin-slug', value: 'ana-ejemplo' },
      ],
      deals: [{ stageIndex: 0, primary: true, people: [{ fullName: 'Ana Ejemplo', primary: true }] }],
    });
    const deal = card?.deals[0]?.deal;
    expect(deal).toMatchObject({
      value: null,
      status: 'open',
      source: 'social-network',
      reached: ['prospect'],
    });
    expect(deal?.companyId).toBe(card?.company?.id);
    // No next step is planned: from the Tuesday after that Monday on, where the rep is.
    expect(deal?.attentionAt?.slice(0, 10)).toMatch(/^2026-03-0[23]$/);
    expect(await logOf(result.personId)).toEqual(expect.arrayContaining(['captured', 'deal-opened']));
  });

  it('stays alone when the rep wants no deal', async () => {
    const { personId, dealId } = done(await save('Ana Ejemplo', { deal: { kind: 'none' } }));
    expect(dealId).toBe('');
    expect((await personCard(personId))?.deals).toEqual([]);
    expect(await totals()).toEqual({});
  });

  it('joins a deal with a role, beside its first person', async () => {
    const first = done(await save('Ana Ejemplo'));
    const join = { kind: 'join' as const, dealId: first.dealId, role: 'champion' as const };
    const second = done(await save('Beto Ejemplo', { deal: join }));
    const [view] = (await personCard(second.personId))?.deals ?? [];
    expect(view).toMatchObject({ primary: false, role: 'champion', deal: { id: first.dealId } });
    expect(view?.people.map(({ fullName, primary }) => [fullName, primary])).toEqual([
      ['Ana Ejemplo', true],
      ['Beto Ejemplo', false],
    ]);
    expect(await db.deals.count()).toBe(1);
  });

  it.each([email, contact('email', ' ana@MOLINOS.example '), contact('linkedin-slug', 'ana%2Dejemplo')])(
    'is refused as known by $kind $value',
    async (again) => {
      const { personId } = done(
        await save('Ana', { contacts: [email, contact('linkedin-slug', 'ana-ejemplo')] }),
      );
      expect(await save('Otra', { contacts: [again] })).toEqual({
        ok: false,
        code: 'already-known',
        personId,
      });
      expect(await db.people.count()).toBe(1);
    },
  );

  it.each([contact('phone', '+34600000001'), contact('email', 'info@molinos.example')])(
    'may share $kind $value with a colleague',
    async (shared) => {
      const first = done(await save('Ana', { contacts: [shared] }));
      const second = done(await save('Beto', { contacts: [shared] }));
      expect(second.personId).not.toBe(first.personId);
      expect(await db.contactPoints.count()).toBe(1);
      expect(await db.personContacts.count()).toBe(2);
    },
  );

  it('takes the source from the way it came', async () => {
    const thread = { account: null, threadId: 't', subject: 'Hola' };
    const captured = { site: 'gmail' as const, page: 'https://mail.google.com/mail/u/0/#inbox/t' };
    const sourceOf = async (name: string, messages: ReturnType<typeof mail>[]) => {
      const { dealId } = done(await save(name, { captured, mails: { ...thread, messages } }));
      return (await db.deals.get(dealId))?.source;
    };
    expect(await sourceOf('Inbound', [mail(1)])).toBe('inbound');
    expect(await sourceOf('Cold', [sentMail(2)])).toBe(null);
  });

  it('is refused whole when a part of it is wrong', async () => {
    const surprising = { ...savePersonInput(), surprise: 1 };
    const wrong = [
      await save('\u200b\u202e'),
      await save('Ana', { contacts: [contact('email', 'not an address')] }),
      await save('Ana', { deal: { kind: 'join', dealId: 'nowhere', role: null } }),
      await run('savePerson', surprising),
    ];
    expect(wrong.map((one) => (one.ok ? 'ok' : one.code))).toEqual([
      'invalid-input',
      'invalid-input',
      'not-found',
      'invalid-input',
    ]);
    expect([await db.people.count(), await db.operations.count(), await db.contactPoints.count()]).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('the company', () => {
  it.each([
    [
      { name: 'Molinos', domain: 'molinos.example' },
      { name: 'Molinos S.A.', domain: 'MOLINOS.example' },
    ],
    [
      { name: 'Molinos', linkedinId: '77' },
      { name: 'Molinos SA', linkedinId: '77' },
    ],
    [
      { name: 'Molinos', linkedinSlug: 'molinos' },
      { name: 'Molinos SA', linkedinSlug: 'Molinos' },
    ],
    [{ name: 'Café Luján' }, { name: 'cafe  lujan', domain: 'lujan.example' }],
  ])('of %j is that of %j', async (first, second) => {
    const known = await companyOf('Ana', first);
    expect((await companyOf('Beto', second))?.id).toBe(known?.id);
    expect(await db.companies.count()).toBe(1);
  });

  it('is completed where it was empty, and never overwritten', async () => {
    await companyOf('Ana', { name: 'Molinos', website: 'https://molinos.example' });
    const company = await companyOf('Beto', {
      name: 'molinos',
      domain: 'molinos.example',
      website: 'https://x.example',
    });
    expect(company).toMatchObject({
      name: 'Molinos',
      domain: 'molinos.example',
      website: 'https://molinos.example',
    });
  });

  it('is another one when a common name stands for two domains', async () => {
    await companyOf('Ana', { name: 'Global', domain: 'global.example' });
    expect((await companyOf('Beto', { name: 'Global', domain: 'global.test' }))?.domain).toBe('global.test');
  });

  it('without a name is called after its domain', async () => {
    expect((await companyOf('Ana', { domain: 'molinos.example' }))?.name).toBe('molinos.example');
  });
});

describe('an existing person', () => {
  const full = { fullName: 'Ana Ejemplo', headline: null, title: 'Compras', location: null };

  it('is filled where empty; a field that holds a value is replaced only if listed', async () => {
    const { personId } = done(await save('Ana', { fields: full, contacts: [email] }));
    const fields = { fullName: 'Ana E.', headline: 'Directora', title: 'Dirección', location: 'Luján' };
    const into = { kind: 'existing' as const, personId, replace: ['title'] };
    const deal = { kind: 'none' as const };
    done(await save('', { into, fields, deal, contacts: [email, contact('phone', '+34600000001')] }));
    const card = await personCard(personId);
    expect(card?.person).toMatchObject({
      fullName: 'Ana Ejemplo',
      headline: 'Directora',
      title: 'Dirección',
    });
    expect(card?.contacts.map(({ kind }) => kind)).toEqual(['email', 'phone']);
    const edited = (await db.activities.toArray()).find((one) => one.detail.type === 'edited');
    expect(edited?.detail).toEqual({ type: 'edited', fields: ['headline', 'title', 'location', 'contacts'] });
  });

  it('is left alone when there is nothing new', async () => {
    const { personId } = done(await save('Ana', { contacts: [email] }));
    const captured = { site: 'gmail' as const, page: 'https://mail.google.com/' };
    const into = { kind: 'existing' as const, personId, replace: [] };
    const again = await save('Ana', { into, contacts: [email], deal: { kind: 'none' }, captured });
    expect(again).toEqual({ ok: false, code: 'nothing-to-do' });
  });

  it("does not get somebody else's address", async () => {
    const ana = done(await save('Ana', { contacts: [email] }));
    const beto = done(await save('Beto'));
    const into = { kind: 'existing' as const, personId: beto.personId, replace: [] };
    const result = await save('Beto', { into, contacts: [email], deal: { kind: 'none' } });
    expect(result).toEqual({ ok: false, code: 'already-known', personId: ana.personId });
  });

  it('that was removed is not found', async () => {
    const { personId } = done(await save('Ana', { contacts: [email] }));
    done(await run('removePerson', { personId }));
    const into = { kind: 'existing' as const, personId, replace: [] };
    expect(await save('Ana', { into })).toEqual({ ok: false, code: 'not-found' });
    expect((await save('Ana', { contacts: [email] })).ok).toBe(true);
  });
});
