import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { contactKind } from './contact-point.ts';
import {
  contactPointId,
  dealPersonId,
  mailActivityId,
  mailKey,
  markId,
  normaliseContact,
  personContactId,
} from './keys.ts';

const MEMBER = 'ACoAABcDeFgHiJkLmNoPqRsTuVwXyZ';

describe('normaliseContact', () => {
  it.each([
    ['email', ' Ana.Ruiz+Ventas@Globex.TEST ', 'ana.ruiz+ventas@globex.test'],
    ['email', "o'brien@globex.test", "o'brien@globex.test"],
    ['email', 'josé@globéx.test', 'josé@globéx.test'],
    ['email', 'ana@globex', null],
    ['email', 'ana@@globex.test', null],
    ['email', 'Ana <ana@globex.test>', null],
    ['email', '.ana@globex.test', null],
    ['email', 'ana.@globex.test', null],
    ['email', 'ana..ruiz@globex.test', null],
    ['email', 'ana@-globex.test', null],
    ['email', 'ana@10.0.0.1', null],
    ['email', `${'a'.repeat(65)}@globex.test`, null],
    ['email', 'javascript:alert(1)@x.test', null],
    ['linkedin-slug', 'Jos%C3%A9-Ruiz', 'josé-ruiz'],
    ['linkedin-slug', 'Ana-Ruiz', 'ana-ruiz'],
    ['linkedin-slug', 'ana/details', null],
    ['linkedin-slug', 'ana%2Fdetails', null],
    ['linkedin-slug', '%E0%A4%A', null],
    ['linkedin-slug', MEMBER, null],
    ['linkedin-member', MEMBER, MEMBER],
    ['linkedin-member', 'a b', null],
    ['sales-lead', 'ACwAABcD_e-F', 'ACwAABcD_e-F'],
    ['phone', '+34 911 23 45 67', '+34911234567'],
    ['phone', '(911) 23-45-67 ext. 12', '911234567'],
    ['phone', '+34', null],
    ['phone', '+0349112345', null],
    ['phone', '+1234567890123456', null],
    ['phone', '1234567890123456', null],
    ['phone', 'call me', null],
    ['website', 'http://WWW.Globex.test/Team/?utm=1#top', 'https://globex.test/Team'],
    ['website', 'globex.test', 'https://globex.test'],
    ['website', 'https://ana:pw@globex.test:8443/', 'https://globex.test'],
    ['website', 'globex.test/a:b', 'https://globex.test/a:b'],
    ['website', 'https://awww.globex.test', 'https://awww.globex.test'],
    ['website', 'https://globex.test.', 'https://globex.test'],
    ['website', 'https://globex.a', 'https://globex.a'],
    ['website', 'https://globex.1a', 'https://globex.1a'],
    ['website', 'https://globex.a1', 'https://globex.a1'],
    ['website', 'https://.globex.test', null],
    ['website', 'https://globex.test..', null],
    ['website', 'ftp://globex.test', null],
    ['website', 'javascript:alert(1)', null],
    ['website', 'localhost', null],
    ['website', 'http://10.0.0.1/', null],
  ] as const)('%s %j becomes %j', (kind, written, value) =>
    expect(normaliseContact(kind, written)).toBe(value),
  );

  it.each([
    [
      'email',
      254,
      (length: number) => `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(length - 193)}`,
    ],
    ['linkedin-slug', 128, (length: number) => 'a'.repeat(length)],
    ['website', 2048, (length: number) => `https://globex.test/${'a'.repeat(length - 20)}`],
  ] as const)('%s may be %d characters long', (kind, most, written) => {
    expect(normaliseContact(kind, written(most))).toHaveLength(most);
    expect(normaliseContact(kind, written(most + 1))).toBeNull();
  });

  property.prop([
    fc.constantFrom(...contactKind.options),
    fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.emailAddress()),
  ])('is idempotent and never throws', (kind, written) => {
    const value = normaliseContact(kind, written);
    if (value !== null) expect(normaliseContact(kind, value)).toBe(value);
  });
});

describe('ids from natural keys', () => {
  it.each([
    [contactPointId('realm', 'email', 'ana@globex.test'), '6774d853-b14b-5332-986c-a86ff71ce844'],
    [personContactId('person', 'point'), '76e9c01a-653b-5213-99f0-8c021eba779a'],
    [dealPersonId('deal', 'person'), '6628c218-c5eb-518c-a8fe-e27dd02f7dc8'],
    [markId('deal', 'criterion', 'budget'), '6e412fbd-1337-5355-bbab-421c98dd782f'],
    [
      mailActivityId('person', { id: '19f60ef6ab81a2b3', permId: null }),
      '55821b1c-2003-536c-aa63-326ba853dbfb',
    ],
  ])('are the same on every machine, for ever: %s', (id, known) => expect(id).toBe(known));
  it('keep neighbouring parts and kinds apart', () => {
    const ids = [
      contactPointId('r', 'phone', '1'),
      contactPointId('r', 'website', '1'),
      personContactId('a', 'bc'),
      personContactId('ab', 'c'),
      dealPersonId('a', 'bc'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('mailKey', () => {
  it.each([
    [{ id: '19f60ef6ab81a2b3', permId: '#msg-f:1870578929436467891' }, '19f60ef6ab81a2b3'],
    [{ id: null, permId: '#msg-f:1602441164947422913' }, '163d03bfda277ec1'],
    [{ id: '19f60ef6ab81a2b3', permId: '#msg-a:r-7130' }, 'msg-a:r-7130'],
    [{ id: null, permId: '19e8420c28044444' }, '19e8420c28044444'],
    [{ id: null, permId: 'msg-a:r#1' }, 'msg-a:r#1'],
    [{ id: null, permId: 'x-msg-f:1602441164947422913' }, null],
    [{ id: null, permId: 'msg-f:1602441164947422913x' }, null],
    [{ id: null, permId: null }, null],
    [{ id: null, permId: 'undefined' }, null],
  ])('of %j is %j', (message, key) => expect(mailKey(message)).toBe(key));

  it('counts a mail once although its legacy id changes from draft to sent', () => {
    const draft = mailActivityId('p', { id: '19f60ef6ab81a2b3', permId: '#msg-a:r1' });
    expect(draft).toBe(mailActivityId('p', { id: '19f60ef6ab81ffff', permId: 'msg-a:r1' }));
    expect(draft).not.toBe(mailActivityId('q', { id: '19f60ef6ab81a2b3', permId: '#msg-a:r1' }));
    expect(mailActivityId('p', { id: null, permId: null })).toBeNull();
  });
});
