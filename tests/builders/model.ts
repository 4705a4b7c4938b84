import { fc } from '@fast-check/vitest';
import { contactChannel, direction } from '../../utils/pipeline/activity.ts';
import { db } from '../../utils/store/db.ts';
import { run } from '../../utils/store/run.ts';
import { contact, mail, savePersonInput, sentMail } from './commands.ts';
import { dealActs } from './model-deals.ts';
import { at, onDeal, onPerson, pick, type Step } from './model-pick.ts';
import { pipelineActs } from './model-pipelines.ts';
import { sellingActs } from './model-selling.ts';

const EMAILS = ['ana@molinos.example', 'beto@molinos.example', 'caro@harinas.test', 'info@molinos.example'];
const NAMES = ['Ana Ejemplo', 'Beto Ruiz', 'Caro Núñez'];
const COMPANIES = ['Molinos', 'Harinas'];

const email = fc.constantFrom(...EMAILS);
const name = fc.constantFrom(...NAMES);
const company = fc.constantFrom(...COMPANIES);

const save = fc
  .record({
    name,
    emails: fc.uniqueArray(email, { maxLength: 2 }),
    company: fc.option(company),
    deal: fc.nat({ max: 3 }),
  })
  .map(({ name: fullName, emails, company: named, deal }): Step => async (now) => {
    const dealId = deal === 1 ? await at('deals', deal) : null;
    const input = savePersonInput(fullName, {
      contacts: emails.map((one) => contact('email', one)),
      company: named === null ? null : { name: named },
      ...(deal === 0 && { deal: { kind: 'none' } }),
      ...(dealId !== null && { deal: { kind: 'join', dealId, role: null } }),
    });
    return run('savePerson', input, { now });
  });

const saveInto = fc.tuple(pick, name, email, company).map(
  ([n, fullName, address, named]): Step =>
    (now) =>
      onPerson(n, (personId) => {
        const into = { kind: 'existing' as const, personId, replace: ['fullName', 'company'] };
        const contacts = [contact('email', address)];
        const input = { into, contacts, company: { name: named }, deal: { kind: 'none' as const } };
        return run('savePerson', savePersonInput(fullName, input), { now });
      })(),
);

const edit = fc
  .record({
    n: pick,
    fullName: fc.option(name),
    company: fc.option(company),
    add: fc.option(email),
    drop: fc.boolean(),
  })
  .map(
    ({ n, fullName, company: named, add, drop }): Step =>
      (now) =>
        onPerson(n, async (personId) => {
          const uses = await db.personContacts.where('personId').equals(personId).toArray();
          const removeContacts = drop ? uses.slice(0, 1).map((use) => use.contactPointId) : [];
          const addContacts = add === null ? [] : [contact('email', add)];
          const fields = fullName === null ? {} : { fullName };
          return run(
            'editPerson',
            { personId, fields, company: named, addContacts, removeContacts },
            { now },
          );
        })(),
  );

const log = fc
  .tuple(pick, fc.constantFrom(...contactChannel.options), fc.constantFrom(...direction.options), pick)
  .map(
    ([n, channel, way, minutes]): Step =>
      (now) =>
        onPerson(n, (personId) => {
          const when = new Date(now.getTime() - minutes * 60_000).toISOString();
          const input = {
            personId,
            dealId: null,
            channel,
            direction: way,
            outcome: null,
            at: when,
            note: null,
          };
          return run('logContact', input, { now });
        })(),
  );

const mails = fc.tuple(pick, fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 1 }), email).map(
  ([n, numbers, address]): Step =>
    (now) =>
      onPerson(n, (personId) => {
        const messages = numbers.map((one) =>
          one % 2 === 0 ? sentMail(one, [address]) : mail(one, { from: { name: null, email: address } }),
        );
        return run('logMails', { personId, account: null, threadId: 't', subject: null, messages }, { now });
      })(),
);

const others = fc.tuple(pick, fc.nat({ max: 3 })).map(
  ([n, which]): Step =>
    (now) =>
      which === 3
        ? onDeal(n, (id) => run('setTags', { target: 'deal', id, tags: [`t${n}`] }, { now }))()
        : onPerson(n, (personId) => {
            if (which === 0) return run('addNote', { personId, dealId: null, text: `note ${n}` }, { now });
            if (which === 1) return run('openDeal', { personId, title: null, source: null }, { now });
            return run('setTags', { target: 'person', id: personId, tags: [`t${n}`] }, { now });
          })(),
);

const remove = pick.map(
  (n): Step =>
    (now) =>
      onPerson(n, (personId) => run('removePerson', { personId }, { now }))(),
);

const undo = fc
  .tuple(pick, fc.constantFrom('ask', 'keep', 'restore'))
  .map(([n, onConflict]): Step => async (now) => {
    const operationId = await at('operations', n);
    return operationId === null ? null : run('undo', { operationId, onConflict }, { now });
  });

const founding = (fullName: string, n: number): Step => {
  const contacts = [contact('email', EMAILS[n] ?? '')];
  return (now) => run('savePerson', savePersonInput(fullName, { contacts }), { now });
};

/** Two people with a deal each, and a third in the first of them: something to act on. */
const FOUNDING: readonly Step[] = [
  founding('Ana Ejemplo', 0),
  founding('Beto Ruiz', 1),
  async (now) => {
    const dealId = (await at('deals', 0)) ?? '';
    const deal = { kind: 'join' as const, dealId, role: null };
    return run('savePerson', savePersonInput('Caro Núñez', { deal }), { now });
  },
];

/** Any act, saving and moving most often, undo of any earlier act in any order among them. */
export const steps = fc
  .array(
    fc.oneof(
      { arbitrary: save, weight: 2 },
      { arbitrary: dealActs, weight: 20 },
      { arbitrary: sellingActs, weight: 12 },
      { arbitrary: pipelineActs, weight: 2 },
      { arbitrary: undo, weight: 8 },
      { arbitrary: edit, weight: 2 },
      { arbitrary: saveInto, weight: 1 },
      { arbitrary: log, weight: 1 },
      { arbitrary: mails, weight: 2 },
      { arbitrary: others, weight: 1 },
      { arbitrary: remove, weight: 1 },
    ),
    { minLength: 1, maxLength: 32, size: 'max' },
  )
  .map((acts) => [...FOUNDING, ...acts]);
