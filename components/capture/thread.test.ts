import { expect, test } from 'vitest';
import type { Capture, ThreadMessage } from '../../utils/pipeline/capture.ts';
import { mailsWith } from './thread.ts';

const mail = (id: string, part: Partial<ThreadMessage>): ThreadMessage => ({
  id,
  permId: null,
  state: 'expanded',
  at: '2026-09-14T09:00:00.000Z',
  from: null,
  direction: 'unknown',
  to: null,
  cc: null,
  auto: null,
  ...part,
});
const thread = (messages: ThreadMessage[]): NonNullable<Capture['thread']> => ({
  account: 'rep@own.example',
  subject: 'Cans for 2027',
  threadId: 't1',
  messages,
  signatures: [],
  olderUnread: 0,
});
const elena = { name: 'Elena Prats', email: 'elena@brisamar.test' };
const ivan = { name: 'Iván Torralba', email: 'ivan@brisamar.test' };
const ids = (found: ReturnType<typeof mailsWith>) => found?.messages.map(({ id }) => id);

test('takes what the person wrote and what was sent to them, whatever the case of the address', () => {
  const found = mailsWith(
    thread([
      mail('1', { direction: 'sent', to: ['Elena@brisamar.test'], cc: [] }),
      mail('2', { direction: 'received', from: { ...elena, email: 'ELENA@brisamar.test' } }),
      mail('3', { direction: 'received', from: ivan }),
      mail('4', { direction: 'sent', to: [ivan.email], cc: [elena.email] }),
    ]),
    [elena.email],
  );
  expect(ids(found)).toEqual(['1', '2', '4']);
});

test('a sent mail without shown recipients counts only when nobody else is in the thread', () => {
  const collapsed = mail('1', { direction: 'sent', to: null });
  const answer = mail('2', { direction: 'received', from: elena });
  expect(ids(mailsWith(thread([collapsed, answer]), [elena.email]))).toEqual(['1', '2']);
  const third = mail('3', { direction: 'received', from: ivan });
  expect(ids(mailsWith(thread([collapsed, answer, third]), [elena.email]))).toEqual(['2']);
});

test('nothing for somebody who only stands beside', () => {
  expect(mailsWith(thread([mail('1', { direction: 'received', from: ivan })]), [elena.email])).toBeNull();
});

test('a mail whose sender is unknown is nobody’s', () => {
  expect(mailsWith(thread([mail('1', { direction: 'unknown' })]), [elena.email])).toBeNull();
});
