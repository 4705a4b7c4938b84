import { describe, expect, it } from 'vitest';
import { message, page, thread } from '../../tests/builders/captures.ts';
import type { ThreadMessage } from '../pipeline/capture.ts';
import { refine } from './index.ts';

const context = { country: null, ownAddresses: ['ada@sales.acme.test'] };
const read = (
  messages: Partial<ThreadMessage>[],
  signatureBlocks: { of: string; lines: string[] }[] = [],
) => {
  const whole = messages.map((change) => ({ ...message, ...change }));
  return refine(page({ thread: { ...thread, messages: whole, signatureBlocks } }), context).thread;
};
const from = (email: string, name: string | null = null) => ({ name, email });

const linesOf = (name: string) => [name, 'Head of Procurement', 'T +49 30 901820'];

describe('a thread', () => {
  it.each([
    [{ from: from('Ada@acme.test') }, 'sent'],
    [{ from: from('ada@sales.acme.test'), direction: 'received' }, 'sent'],
    [{ from: from('ana@globex.test'), to: ['ada@sales.acme.test'] }, 'received'],
    [{ from: from('ana@globex.test'), to: ['x@y.test'] }, 'unknown'],
    [{ from: from('ana@globex.test'), direction: 'received' }, 'received'],
    [{ from: null, to: ['ada@acme.test'] }, 'unknown'],
  ] as const)('message %j is %s', (change, direction) =>
    expect(
      read([{ ...change, to: 'to' in change && change.to ? [...change.to] : null }])?.messages[0]?.direction,
    ).toBe(direction),
  );

  it.each([
    ['no-reply@x.test', 'newsletter'],
    ['postmaster@x.test', 'auto-reply'],
    ['calendar-notification@google.com', 'calendar'],
    ['ana@x.test', null],
    ['info@x.test', null],
  ])('marks mail from %s as %s', (email, auto) =>
    expect(read([{ from: from(email) }])?.messages[0]?.auto).toBe(auto),
  );

  it('has valid addresses only, and tells an empty list from one not shown', () =>
    expect(
      read([{ from: from('nobody'), to: ['A@x.test', 'a@x.test', '?'], cc: null }])?.messages[0],
    ).toMatchObject({
      from: null,
      to: ['a@x.test'],
      cc: null,
    }));

  it('reads others’ signatures, by the name of any of their messages, and not the rep’s own', () => {
    const messages = [
      { from: from('J1@globex.test', 'Jonas Prospect') },
      { from: from('ada@acme.test', 'Ada Example') },
    ];
    expect(
      read(messages, [
        { of: 'j1@globex.test', lines: linesOf('Jonas Prospect') },
        { of: 'ada@acme.test', lines: linesOf('Ada Example') },
        { of: 'no-reply@globex.test', lines: linesOf('Jonas Prospect') },
      ])?.signatures,
    ).toMatchObject([{ of: 'j1@globex.test', title: 'Head of Procurement', phones: ['+4930901820'] }]);
  });
});
