import { beforeEach, describe, expect, it } from 'vitest';
import { AT, contact, done, mail, savePersonInput, sentMail } from '../../../tests/builders/commands.ts';
import { emptyStore } from '../../../tests/builders/empty-store.ts';
import type { ThreadMessage } from '../../pipeline/capture.ts';
import type { CommandInput } from '../../pipeline/commands.ts';
import { db } from '../db.ts';
import { timeline } from '../queries/timeline.ts';
import { run } from '../run.ts';

beforeEach(emptyStore);

const now = new Date(AT);
const email = contact('email', 'ana@molinos.example');
const save = async () =>
  done(await run('savePerson', savePersonInput('Ana', { contacts: [email] }), { now }));
const at = (n: number) => new Date(Date.parse(AT) + n * 60_000).toISOString();

const logMails = (personId: string, messages: ThreadMessage[]) =>
  run('logMails', { personId, account: 'rep@embudo.example', threadId: 't1', subject: 'Harina', messages });

const call = (personId: string, overrides: Partial<CommandInput<'logContact'>> = {}) =>
  run('logContact', {
    personId,
    dealId: null,
    channel: 'call',
    direction: 'out',
    outcome: 'answered',
    at: at(30),
    note: null,
    ...overrides,
  });

describe('logMails', () => {
  it('logs each mail once, however often and in whatever order it is sent', async () => {
    const { personId, dealId } = await save();
    done(await logMails(personId, [mail(3), sentMail(2)]));
    expect(await logMails(personId, [sentMail(2), mail(3)])).toMatchObject({ code: 'nothing-to-do' });
    done(await logMails(personId, [mail(1), sentMail(2), mail(3)]));
    const log = await timeline(personId, { limit: 10 });
    const mails = log.filter(({ detail }) => detail.type === 'contact');
    expect(mails.map((one) => one.at)).toEqual([at(3), at(2), at(1)]);
    expect(mails.every((one) => one.dealId === dealId)).toBe(true);
    expect(mails[0]?.detail).toMatchObject({
      direction: 'in',
      mail: { messageId: mail(3).id, threadId: 't1', subject: 'Harina', account: 'rep@embudo.example' },
    });
  });

  it('takes the same mails at once from two tabs as one', async () => {
    const { personId } = await save();
    await Promise.all([1, 2, 3].map(() => logMails(personId, [mail(1), mail(2)])));
    expect((await db.activities.toArray()).filter((one) => one.detail.type === 'contact')).toHaveLength(2);
  });

  it('owes an answer from the first unanswered mail until the rep writes', async () => {
    const { personId, dealId } = await save();
    const waiting = async () => (await db.deals.get(dealId))?.awaitingReplySince;
    done(await logMails(personId, [mail(5)]));
    done(await logMails(personId, [mail(3)]));
    expect(await waiting()).toBe(at(3));
    expect((await db.deals.get(dealId))?.attentionAt).toBe(at(3));
    done(await logMails(personId, [sentMail(4)]));
    expect(await waiting()).toBe(at(5));
    done(await logMails(personId, [sentMail(6)]));
    expect(await waiting()).toBe(null);
    expect((await db.deals.get(dealId))?.lastTouchAt).toBe(at(6));
    expect((await db.people.get(personId))?.lastActivityAt).toBe(at(6));
  });

  it('is not moved by automatic replies, and keeps them in the log', async () => {
    const { personId, dealId } = await save();
    done(await logMails(personId, [mail(5, { auto: 'auto-reply' }), mail(6, { auto: 'calendar' })]));
    expect(await db.deals.get(dealId)).toMatchObject({ awaitingReplySince: null, lastTouchAt: AT });
    expect((await timeline(personId, { limit: 2 })).map((one) => one.at)).toEqual([at(6), at(5)]);
  });

  it.each<[string, ThreadMessage[]]>([
    ['from a third', [mail(1, { from: { name: null, email: 'beto@molinos.example' } })]],
    ['to a third', [sentMail(1, ['beto@molinos.example'])]],
    [
      'to nobody shown, in a thread of several',
      [sentMail(1, null), mail(2, { from: { name: null, email: 'b@x.example' } })],
    ],
    ['without a time', [mail(1, { at: null })]],
    ['without an id', [mail(1, { id: null })]],
    ['without a sender', [mail(1, { from: null })]],
  ])('leaves out a mail %s', async (_, messages) => {
    const { personId } = await save();
    expect(await logMails(personId, messages)).toMatchObject({ code: 'nothing-to-do' });
  });

  it('refuses what the store could not keep', async () => {
    const { personId } = await save();
    const thread = { account: 'a'.repeat(999), threadId: null, subject: null };
    const result = await run('logMails', { personId, ...thread, messages: [mail(1)] });
    expect(result).toMatchObject({ code: 'invalid-input', issues: [{ path: 'detail.mail.account' }] });
  });

  it('takes a sent mail with no recipients shown as the only other one', async () => {
    const { personId } = await save();
    done(await logMails(personId, [sentMail(1, null), mail(2)]));
    expect(
      (await timeline(personId, { limit: 10 })).filter(({ detail }) => detail.type === 'contact'),
    ).toHaveLength(2);
  });
});

describe('logContact', () => {
  it('is about the newest open deal unless another is named', async () => {
    const { personId, dealId } = await save();
    expect(done(await call(personId)).dealId).toBe(dealId);
    const other = done(await run('openDeal', { personId, title: 'Other', source: null }));
    expect(done(await call(personId)).dealId).toBe(other.dealId);
    expect(done(await call(personId, { dealId })).dealId).toBe(dealId);
    expect(await call(personId, { dealId: 'nowhere' })).toEqual({ ok: false, code: 'not-found' });
  });

  it('counts on the day it happened, not the day it was entered', async () => {
    const { personId } = await save();
    done(await call(personId, { at: '2026-02-27T12:00:00.000Z' }));
    const contactAct = (await db.activities.toArray()).find((one) => one.detail.type === 'contact');
    expect(contactAct?.day).toBe('2026-02-27');
  });

  it('a message of theirs waits for an answer; a call settles it', async () => {
    const { personId, dealId } = await save();
    done(await call(personId, { channel: 'linkedin-message', direction: 'in', outcome: null, at: at(10) }));
    expect((await db.deals.get(dealId))?.awaitingReplySince).toBe(at(10));
    done(await call(personId, { at: at(20) }));
    expect((await db.deals.get(dealId))?.awaitingReplySince).toBe(null);
  });

  it('needs no deal', async () => {
    const input = savePersonInput('Ana', { deal: { kind: 'none' } });
    const { personId } = done(await run('savePerson', input));
    expect(await call(personId)).toMatchObject({ ok: true, dealId: null });
  });
});
