import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AT,
  capturedPerson,
  contact,
  done,
  mail,
  savePersonInput,
  sentMail,
} from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { db } from '../db.ts';
import { run } from '../run.ts';
import { personCard } from './card.ts';
import { insights, refreshInsights } from './insights.ts';
import { knownEmails, matchesFor, personByAddress } from './known.ts';
import { peoplePage, recentPeople } from './people.ts';
import { searchPeople } from './search.ts';
import { timeline } from './timeline.ts';

let minute = 0;
beforeEach(async () => {
  minute = 0;
  await emptyStore();
});

const save = async (...input: Parameters<typeof savePersonInput>) => {
  minute += 1;
  const now = new Date(Date.parse(AT) + minute * 60_000);
  return done(await run('savePerson', savePersonInput(...input), { now }));
};
const names = (hits: { fullName: string }[]) => hits.map(({ fullName }) => fullName);

describe('known or not', () => {
  const email = contact('email', 'ana@molinos.example');
  const slug = contact('linkedin-slug', 'ana-ejemplo');

  it('finds a person by any of their keys, as written anywhere', async () => {
    const { personId } = await save('Ana', {
      contacts: [email, slug, contact('linkedin-member', 'ACoAAB12')],
    });
    expect(await personByAddress({ slug: 'Ana-Ejemplo' })).toBe(personId);
    expect(await personByAddress({ slug: null, memberId: 'ACoAAB12' })).toBe(personId);
    expect(await personByAddress({ emails: ['nobody@x.example', 'ANA@molinos.example'] })).toBe(personId);
    expect(await personByAddress({ slug: 'ana', memberId: 'ACoAAB1', emails: ['an@molinos.example'] })).toBe(
      null,
    );
    expect(await personByAddress({})).toBe(null);
  });

  it('knows a shared address only while one person uses it', async () => {
    const role = contact('email', 'info@molinos.example');
    const { personId } = await save('Ana', { contacts: [role] });
    expect(await knownEmails(['Info@molinos.example', 'x@y.example', 'no address'])).toEqual({
      'Info@molinos.example': personId,
    });
    await save('Beto', { contacts: [role] });
    expect(await knownEmails(['info@molinos.example'])).toEqual({});
  });

  it('matches a captured person by personal keys, with the reason', async () => {
    const company = { name: 'Molinos' };
    const ana = await save('Ana', { contacts: [email], company });
    const twin = await save('Ana E.', { contacts: [slug] });
    const linkedin = { slug: 'ana-ejemplo', memberId: null, salesLeadId: null };
    const found = await matchesFor(capturedPerson({ emails: ['ana@molinos.example'], linkedin }));
    expect(found).toEqual([
      { personId: twin.personId, fullName: 'Ana E.', company: null, reason: 'same-slug', certain: true },
      { personId: ana.personId, fullName: 'Ana', company: 'Molinos', reason: 'same-email', certain: true },
    ]);
    done(await run('removePerson', { personId: ana.personId }));
    expect(await matchesFor(capturedPerson({ emails: ['ana@molinos.example'] }))).toEqual([]);
  });
});

describe('searchPeople', () => {
  beforeEach(async () => {
    await save('Ana Núñez', {
      company: { name: 'Molinos Luján' },
      contacts: [contact('email', 'anunez@molinos.example')],
    });
    await save('Ana María Oyarzún', { contacts: [contact('email', 'amo@harinas.test')] });
    await save('Beto O’Brien');
    await save('Mariana Nuñez');
  });

  it.each([
    ['nuñ', ['Mariana Nuñez', 'Ana Núñez']],
    ['NUN', ['Mariana Nuñez', 'Ana Núñez']],
    ['ana', ['Ana María Oyarzún', 'Ana Núñez']],
    ['ana nu', ['Ana Núñez']],
    ['oy an', ['Ana María Oyarzún']],
    ['brien', ['Beto O’Brien']],
    ['amo@', ['Ana María Oyarzún']],
    ['anune', ['Ana Núñez']],
    ['molinos l', ['Ana Núñez']],
    ['lujan', []],
    ['ana beto', []],
    ['  ', []],
    ['%_*', []],
  ])('%j finds %j', async (text, expected) => {
    expect(names(await searchPeople(text, 8))).toEqual(expected);
  });

  it('gives no more than asked for, and nobody who was removed', async () => {
    expect(await searchPeople('a', 1)).toHaveLength(1);
    const [hit] = await searchPeople('beto', 8);
    done(await run('removePerson', { personId: hit?.personId ?? '' }));
    expect(await searchPeople('beto', 8)).toEqual([]);
  });

  it('shows title, company and stage', async () => {
    const fields = { fullName: 'Caro', headline: null, title: 'CEO', location: null };
    const { dealId, personId } = await save('', { fields, company: { name: 'Harinas' } });
    done(await run('moveStage', { dealId, to: 'qualify', reason: 'why' }));
    const [hit] = await searchPeople('caro', 8);
    expect(hit).toMatchObject({ personId, title: 'CEO', company: 'Harinas', stageIndex: 2, status: 'open' });
  });
});

describe('peoplePage', () => {
  it.each(['name', 'recent'] as const)(
    'by %s goes through everybody once, also through equal names',
    async (sort) => {
      const all = ['Dora', 'Ana', 'Ana', 'Ana', 'Ána', 'Beto', 'Caro'];
      for (const one of all) await save(one);
      const seen: string[] = [];
      const ids = new Set<string>();
      let after: Awaited<ReturnType<typeof peoplePage>>['next'] = null;
      do {
        const page = await peoplePage({ sort, limit: 2, ...(after && { after }) });
        seen.push(...names(page.rows));
        for (const { personId } of page.rows) ids.add(personId);
        after = page.next;
      } while (after);
      expect(ids.size).toBe(all.length);
      const byName = ['Ana', 'Ana', 'Ana', 'Ána', 'Beto', 'Caro', 'Dora'];
      expect(sort === 'name' ? seen.toSorted() : seen).toEqual(
        sort === 'name' ? byName.toSorted() : all.toReversed(),
      );
    },
  );

  it('tells who was last dealt with', async () => {
    const ana = await save('Ana');
    await save('Beto');
    const now = new Date('2026-04-01T09:00:00.000Z');
    done(await run('addNote', { personId: ana.personId, dealId: null, text: 'x' }, { now }));
    expect(names(await recentPeople(1))).toEqual(['Ana']);
  });
});

describe('timeline', () => {
  it('pages newest first, also through one instant', async () => {
    const { personId } = await save('Ana', { contacts: [contact('email', 'ana@molinos.example')] });
    const messages = Array.from({ length: 7 }, (_, n) => mail(n, { at: AT }));
    done(await run('logMails', { personId, account: null, threadId: null, subject: null, messages }));
    const seen: string[] = [];
    let before: { at: string; id: string } | undefined;
    for (;;) {
      const page = await timeline(personId, { limit: 3, ...(before && { before }) });
      seen.push(...page.map(({ id }) => id));
      before = page.at(-1);
      if (page.length < 3) break;
    }
    expect(new Set(seen).size).toBe(8);
    expect(seen).toHaveLength(8);
  });
});

describe('refreshInsights', () => {
  const later = new Date('2026-03-20T09:00:00.000Z');

  it('names answers owed first, then what else stands in the way, with medians per stage', async () => {
    const email = contact('email', 'ana@molinos.example');
    const ana = await save('Ana', { contacts: [email], company: { name: 'Molinos' } });
    const beto = await save('Beto');
    const caro = await save('Caro');
    const recently = { now: new Date('2026-03-19T09:00:00.000Z') };
    done(await run('moveStage', { dealId: caro.dealId, to: 'contact', reason: 'why' }, recently));
    const thread = { account: null, threadId: null, subject: null };
    done(await run('logMails', { personId: ana.personId, ...thread, messages: [mail(90)] }));
    await refreshInsights(later);
    const row = await insights();
    expect(row?.today).toMatchObject([
      { kind: 'answer-owed', dealId: ana.dealId, fullName: 'Ana', company: 'Molinos', since: mail(90).at },
      { kind: 'long-in-stage', dealId: beto.dealId, fullName: 'Beto', company: null, value: null, count: 14 },
      { kind: 'no-next-step', dealId: caro.dealId, fullName: 'Caro', count: 1 },
    ]);
    expect(row?.counts).toEqual({ answersOwed: 1, tasksDue: 0, deals: 3 });
    expect(row?.medians).toMatchObject({ prospect: { days: 18, n: 2 }, contact: { days: 1, n: 1 } });

    done(await run('logMails', { personId: ana.personId, ...thread, messages: [sentMail(95)] }));
    await refreshInsights(later);
    // Answered on the second of March: by the twentieth that answer has none.
    const after = await insights();
    expect(after?.counts).toEqual({ answersOwed: 0, tasksDue: 0, deals: 3 });
    expect(after?.today[0]).toMatchObject({ kind: 'no-answer', fullName: 'Ana', count: 14 });
  });

  it('does nothing again within the minute unless something happened', async () => {
    const put = vi.spyOn(db.insights, 'put');
    const prepared = () => put.mock.calls.filter(([row]) => row.key === 'today').length;
    await refreshInsights(later);
    await refreshInsights(new Date(later.getTime() + 10_000));
    expect(prepared()).toBe(1);
    await refreshInsights(new Date(later.getTime() + 60_000));
    expect(prepared()).toBe(2);
    await save('Ana');
    await refreshInsights(new Date(later.getTime() + 60_000));
    expect(prepared()).toBe(3);
    put.mockRestore();
  });
});

describe('a live query', () => {
  it('of a card is told of a move', async () => {
    const { personId, dealId } = await save('Ana');
    const seen: (number | undefined)[] = [];
    const moved = new Promise<void>((resolve) => {
      const watch = liveQuery(() => personCard(personId)).subscribe((card) => {
        seen.push(card?.deals[0]?.stageIndex);
        if (seen.at(-1) === 3) {
          watch.unsubscribe();
          resolve();
        } else void run('moveStage', { dealId, to: 'present', reason: 'why' });
      });
    });
    await moved;
    expect(seen).toEqual([0, 3]);
  });
});

describe('nothing on screen scans a table', () => {
  it('reads a bounded number of rows however many there are', async () => {
    for (let n = 0; n < 40; n++)
      await save(`Persona ${n}`, { contacts: [contact('email', `p${n}@molinos.example`)] });
    const read = vi.fn();
    const hooks = db.tables.map((table) => [table, (row: unknown) => (read(table.name), row)] as const);
    for (const [table, hook] of hooks) table.hook('reading', hook);
    const cost = async (query: () => Promise<unknown>) => {
      read.mockClear();
      await query();
      return read.mock.calls.length;
    };
    const { personId } = (await recentPeople(1))[0] ?? { personId: '' };
    expect(await cost(() => personCard(personId))).toBeLessThan(12);
    expect(await cost(() => recentPeople(5))).toBeLessThan(30);
    expect(await cost(() => peoplePage({ sort: 'name', limit: 5 }))).toBeLessThan(30);
    expect(await cost(() => searchPeople('persona 7', 5))).toBeLessThan(10);
    expect(await cost(() => personByAddress({ emails: ['p3@molinos.example'] }))).toBeLessThan(3);
    for (const [table, hook] of hooks) table.hook('reading').unsubscribe(hook);
  }, 60_000);
});
