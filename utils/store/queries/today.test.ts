import { beforeEach, describe, expect, it } from 'vitest';
import { AT, contact, done, mail, savePersonInput } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import { dealIn, taskRow } from '../../../tests/builders/facts.ts';
import type { CommandInput, CommandName } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import { realm } from '../identity.ts';
import { run } from '../run.ts';
import { todayOf } from './today.ts';

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const NOW = '2026-03-20T12:00:00.000Z';

beforeEach(emptyStore);

const act = async <N extends CommandName>(name: N, input: CommandInput<N>, at = AT) =>
  done(await run(name, input, { now: new Date(at) }));
const save = (name: string, company: string | null = null) =>
  act('savePerson', savePersonInput(name, { company: company === null ? null : { name: company } }));
const plan = (title: string, on: string, about: { dealId?: string; personId?: string }) =>
  act('planTask', {
    title,
    due: { on, at: null },
    repeats: null,
    personId: about.personId ?? null,
    dealId: about.dealId ?? null,
  });
const today = async () => todayOf({ realmId: await realm(), now: NOW, timeZone });

describe('today', () => {
  it('is answers, tasks, wake-ups, then the rest; one line per deal', async () => {
    const silent = await save('Silent');
    const parked = await save('Parked', 'Molinos');
    await act('parkDeal', { dealId: parked.dealId, until: '2026-03-18', reason: null });
    const due = await save('Due');
    await plan('Call again', '2026-03-20', due);
    const late = await save('Late');
    await plan('Send prices', '2026-03-10', late);
    await plan('Send terms', '2026-03-11', late);
    const wrote = await act(
      'savePerson',
      savePersonInput('Wrote', { contacts: [contact('email', 'ana@molinos.example')] }),
    );
    const thread = { account: null, threadId: null, subject: null };
    await act('logMails', { personId: wrote.personId, ...thread, messages: [mail(5)] });
    await plan('Answer', '2026-03-12', wrote);
    const later = await save('Later');
    await plan('Much later', '2026-06-01', later);

    const { today: items, counts } = await today();
    expect(items.map(({ kind, fullName, title, count }) => [kind, fullName, title, count])).toEqual([
      ['answer-owed', 'Wrote', null, 14],
      ['step-overdue', 'Late', 'Send prices', 2],
      ['task-due', 'Due', 'Call again', 1],
      ['wake-up', 'Parked', null, 2],
      ['long-in-stage', 'Silent', null, 14],
    ]);
    expect(items[3]).toMatchObject({ company: 'Molinos', dealId: parked.dealId, personId: parked.personId });
    expect(items[1]?.taskId).not.toBeNull();
    expect(counts).toEqual({ answersOwed: 1, tasksDue: 4, deals: 4 });
    expect(silent.dealId).toBe(items[4]?.dealId);
  });

  it('holds tasks about a person alone and about nobody', async () => {
    const { personId } = await act('savePerson', savePersonInput('Ana', { deal: { kind: 'none' } }));
    await plan('Congratulate', '2026-03-19', { personId });
    await plan('Tidy the list', '2026-03-20', {});
    await plan('Tomorrow', '2026-03-21', {});
    expect((await today()).today).toMatchObject([
      { kind: 'task-due', title: 'Congratulate', fullName: 'Ana', personId, dealId: null },
      { kind: 'task-due', title: 'Tidy the list', fullName: null, personId: null, dealId: null },
    ]);
  });

  it('leaves out what is lost, removed or over', async () => {
    const lost = await save('Lost');
    await act('loseDeal', { dealId: lost.dealId, reason: 'price', competitor: null, note: null });
    const gone = await save('Gone');
    await plan('Call', '2026-03-10', gone);
    await act('removePerson', { personId: gone.personId });
    const { today: items, counts } = await today();
    expect(items.filter(({ kind }) => kind !== 'task-due')).toEqual([]);
    expect(counts).toMatchObject({ answersOwed: 0, deals: 0 });
  });

  it('reads no more rows of a store ten times as large', async () => {
    const { personId, dealId } = await save('Ana');
    const [realmId, [part]] = [await realm(), await db.dealPeople.where({ dealId }).toArray()];
    const fill = async (from: number, count: number): Promise<void> => {
      const ids = Array.from({ length: count }, (_, n) => `d${String(from + n)}`);
      const row = { ...dealIn('contact', AT), realmId, attentionAt: AT };
      await db.deals.bulkAdd(ids.map((id) => ({ ...row, id, awaitingReplySince: null })));
      if (part)
        await db.dealPeople.bulkAdd(ids.map((id) => ({ ...part, id: `part ${id}`, dealId: id, personId })));
      await db.tasks.bulkAdd(
        ids.map((id) => ({ ...taskRow(), realmId, id: `t ${id}`, dealId: id, doneAt: AT })),
      );
    };
    let reads = 0;
    const hooks = db.tables.map((table) => [table, (row: unknown) => ((reads += 1), row)] as const);
    for (const [table, hook] of hooks) table.hook('reading', hook);
    const cost = async () => {
      reads = 0;
      expect((await today()).today).toHaveLength(50);
      return reads;
    };
    await fill(0, 1_100);
    const small = await cost();
    await fill(1_100, 9_000);
    expect(await cost()).toBe(small);
    for (const [table, hook] of hooks) table.hook('reading').unsubscribe(hook);
  }, 60_000);
});
