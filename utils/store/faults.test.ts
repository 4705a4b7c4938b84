import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contact, done, mail, savePersonInput } from '../../tests/builders/commands.ts';
import { emptyStore } from '../../tests/builders/empty-store.ts';
import { countCalls, failCall } from '../../tests/builders/failing-store.ts';
import type { CommandResult } from '../pipeline/commands.ts';
import { db } from './db.ts';
import { setGate } from './gate.ts';
import { recount } from './recount.ts';
import { run } from './run.ts';

countCalls();
beforeEach(emptyStore);

/** Everything the store holds. */
async function dump(): Promise<unknown> {
  return Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
  );
}

interface Ana {
  personId: string;
  dealId: string;
  operationId: string;
}
type Act = (options: { operationId: string }, ana: Ana) => Promise<CommandResult>;

const email = contact('email', 'ana@molinos.example');
const ACTS: [string, Act][] = [
  [
    'savePerson',
    (options) =>
      run(
        'savePerson',
        savePersonInput('Beto', {
          contacts: [contact('email', 'beto@molinos.example'), contact('phone', '+34600000001')],
          company: { name: 'Molinos', domain: 'molinos.example' },
          captured: { site: 'gmail', page: 'https://mail.google.com/' },
          mails: {
            account: null,
            threadId: null,
            subject: null,
            messages: [mail(1, { from: { name: null, email: 'beto@molinos.example' } })],
          },
        }),
        options,
      ),
  ],
  ['moveStage', (options, { dealId }) => run('moveStage', { dealId, to: 'present', reason: 'why' }, options)],
  [
    'editPerson',
    (options, { personId }) => {
      const addContacts = [contact('phone', '+34600000009')];
      return run(
        'editPerson',
        { personId, fields: { fullName: 'Ana B' }, company: 'Otra', addContacts, removeContacts: [] },
        options,
      );
    },
  ],
  ['removePerson', (options, { personId }) => run('removePerson', { personId }, options)],
  ['undo', (options, { operationId }) => run('undo', { operationId, onConflict: 'ask' }, options)],
];

describe.each(ACTS)('%s', (_, act) => {
  it('changes nothing whichever call to the browser fails, and everything when tried again', async () => {
    const input = savePersonInput('Ana', { contacts: [email] });
    const ana = done(await run('savePerson', input));
    const before = await dump();
    const options = { operationId: 'try' };
    let failures = 0;
    for (let k = 1; ; k++) {
      const calls = failCall(k);
      const result = await act(options, ana);
      if (calls() < k) {
        expect(result.ok).toBe(true);
        break;
      }
      expect(result).toEqual({ ok: false, code: 'storage', detail: expect.stringContaining('injected') });
      expect(await dump()).toEqual(before);
      failures += 1;
    }
    expect(failures).toBeGreaterThan(10);
    expect(await recount()).toEqual({ ok: true, repaired: 0 });
    const after = await dump();
    expect(await act(options, ana)).toMatchObject({ ok: true, operationId: 'try' });
    expect(await dump()).toEqual(after);
  }, 60_000);
});

describe('a journal that refuses', () => {
  it('leaves the act unacknowledged; the same operation again is acknowledged once the journal has it', async () => {
    const journal = vi.fn<Parameters<typeof setGate>[0]['journal']>();
    journal.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    setGate({ ready: async () => {}, journal });
    const input = savePersonInput('Ana', { contacts: [email] });
    const options = { operationId: 'once' };
    expect(await run('savePerson', input, options)).toEqual({ ok: false, code: 'quota' });
    const { personId } = done(await run('savePerson', input, options));
    expect(await db.people.toCollection().primaryKeys()).toEqual([personId]);
    expect(await db.operations.count()).toBe(1);
    const [first, second] = journal.mock.calls.map(([entry]) => entry);
    const inOrder = (entry: typeof first) => ({
      ...entry,
      rows: entry?.rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    });
    expect(inOrder(second)).toEqual(inOrder(first));
    expect(first?.rows.map((row) => row.table)).toEqual(
      expect.arrayContaining(['people', 'contactPoints', 'deals', 'operations']),
    );
  });
});
