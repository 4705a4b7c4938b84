import { test as property, fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { createDoor, kinds, type Sender } from './receive.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const NOW = 1_790_000_000_000;
const gmail: Sender = {
  id: ID,
  origin: 'https://mail.google.com',
  frameId: 0,
  tab: { id: 7, url: 'https://mail.google.com/mail/u/0/#inbox' },
};
const empty = {
  operationId: '0198f000-0000-7000-8000-000000000001',
  capture: {
    url: 'https://mail.google.com/mail/u/0/#inbox',
    kind: 'gmail-list',
    refused: null,
    people: [],
    company: null,
    thread: null,
    complete: true,
    warnings: [],
  },
};

describe('the door', () => {
  test('takes a well-formed message of our own script', () => {
    expect(createDoor(ID)(kinds.proposeCapture, empty, gmail, NOW)).toMatchObject({
      ok: true,
      site: 'gmail',
      tabId: 7,
    });
  });

  test.each<[string, Sender]>([
    ['another extension', { ...gmail, id: 'x'.repeat(32) }],
    ['a frame inside the page', { ...gmail, frameId: 3 }],
    ['a look-alike host', { ...gmail, origin: 'https://mail.google.com.evil.test' }],
    ['the site over plain http', { ...gmail, origin: 'http://mail.google.com' }],
    ['an opaque origin', { ...gmail, origin: 'null' }],
    ['no origin at all', { ...gmail, origin: undefined }],
    ['an extension page', { ...gmail, origin: `chrome-extension://${ID}` }],
    ['no tab', { ...gmail, tab: undefined }],
    ['a name every object has', { ...gmail, origin: 'toString' }],
  ])('refuses %s', (_, sender) => {
    expect(createDoor(ID)(kinds.proposeCapture, empty, sender, NOW)).toEqual({
      ok: false,
      reason: 'wrong-sender',
    });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a string', 'capture'],
    ['no operation id', { capture: empty.capture }],
    ['an id of another shape', { ...empty, operationId: '1' }],
    ['an unknown key', { ...empty, role: 'admin' }],
    ['an unknown key deep inside', { ...empty, capture: { ...empty.capture, export: true } }],
    ['a kind that does not exist', { ...empty, capture: { ...empty.capture, kind: 'constructor' } }],
    ['a body that names its sender', { ...empty, sender: { origin: 'chrome-extension://x' } }],
    ['people that are no list', { ...empty, capture: { ...empty.capture, people: { length: 1 } } }],
  ])('refuses %s', (_, data) => {
    expect(createDoor(ID)(kinds.proposeCapture, data, gmail, NOW)).toEqual({
      ok: false,
      reason: 'malformed',
    });
  });

  test('refuses what is larger than any thread', () => {
    const data = { ...empty, capture: { ...empty.capture, warnings: ['x'.repeat(300_000)] } };
    expect(createDoor(ID)(kinds.proposeCapture, data, gmail, NOW)).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });

  test('refuses what cannot be written down', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(createDoor(ID)(kinds.proposeCapture, loop, gmail, NOW)).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });

  test('refuses a flood from one tab, lets the others through, and forgets after a minute', () => {
    const take = createDoor(ID);
    const other = { ...gmail, tab: { id: 8, url: 'https://mail.google.com/mail/u/0/#inbox' } };
    const flood = Array.from({ length: 121 }, () => take(kinds.proposeCapture, empty, gmail, NOW));
    expect(flood.filter((answer) => answer.ok)).toHaveLength(120);
    expect(flood.at(-1)).toEqual({ ok: false, reason: 'too-many' });
    expect(take(kinds.proposeCapture, empty, other, NOW).ok).toBe(true);
    expect(take(kinds.proposeCapture, empty, gmail, NOW + 60_001).ok).toBe(true);
  });

  property.prop([fc.anything(), fc.anything()])('never throws, whatever comes', (data, extra) => {
    const answer = createDoor(ID)(kinds.pageOpened, { url: data, extra }, gmail, NOW);
    expect(answer.ok).toBe(false);
  });
});
