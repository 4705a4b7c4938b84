import { describe, expect, it } from 'vitest';
import { nobody, page, thread } from '../../tests/builders/captures.ts';
import type { CapturedPerson } from '../pipeline/capture.ts';
import { refine, type RefineContext } from './index.ts';

const context: RefineContext = { country: null, ownAddresses: ['ada@sales.acme.test'] };
const person = (change: Partial<CapturedPerson>, rest = context) =>
  refine(page({ people: [{ ...nobody, ...change }] }), rest).people[0];

const people = (...list: Partial<CapturedPerson>[]) =>
  refine(page({ people: list.map((change) => ({ ...nobody, ...change })) }), context);

describe('a person', () => {
  it('is cleaned', () =>
    expect(person({ fullName: '\u202E Ana\u200B\u00A0 Ruiz ', company: '\u200B' })).toMatchObject({
      fullName: 'Ana Ruiz',
      company: null,
    }));

  it('keeps markup and formulas as the text they are', () =>
    expect(person({ fullName: '<img onerror=x> Ana', title: '=1+1' })).toMatchObject({
      fullName: '<img onerror=x> Ana',
      title: '=1+1',
    }));

  it('has valid addresses in lower case, once each, and says what was dropped', () => {
    const read = person({ emails: ['Ana@Globex.test', 'ana@globex.TEST', 'not an address'] });
    expect(read?.emails).toEqual(['ana@globex.test']);
    expect(read?.fields['emails']).toMatchObject({ reason: 'not-an-address' });
    expect(
      person({ emails: ['"Ruiz, Ana" <Ana@globex.test>', 'mailto:x@globex.test?subject=a'] })?.emails,
    ).toEqual(['ana@globex.test', 'x@globex.test']);
  });

  it('is not called by an address, least of all by another one', () =>
    expect(person({ fullName: 'ceo@victim.test', emails: ['x@globex.test'] })).toMatchObject({
      fullName: null,
      fields: { fullName: { confidence: 0, reason: 'not-a-name' } },
    }));

  it.each([
    [{ phones: ['+34 911 23 45 67'] }, '+34911234567'],
    [{ phones: ['911 23 45 67'], emails: ['ana@globex.es'] }, '+34911234567'],
    [{ phones: ['911 23 45 67'], websites: ['https://globex.es/x'] }, '+34911234567'],
    [{ phones: ['911 23 45 67'], location: 'Madrid, España' }, '+34911234567'],
    [{ phones: ['911 23 45 67'], location: 'マドリード, スペイン' }, '+34911234567'],
    [{ phones: ['911 23 45 67'], emails: ['ana@globex.io'] }, '911 23 45 67'],
    [{ phones: ['300 123 4567'], emails: ['ana@globex.com.co'] }, '+573001234567'],
    [{ phones: ['300 123 4567'], emails: ['ana@globex.co'] }, '300 123 4567'],
    [{ phones: ['123'] }, undefined],
  ])('with %j can be called at %s', (change, phone) => expect(person(change)?.phones[0]).toBe(phone));

  it('is placed by the rep’s country when nothing else tells', () =>
    expect(person({ phones: ['911 23 45 67'] }, { country: 'es', ownAddresses: [] })?.phones).toEqual([
      '+34911234567',
    ]));

  it('has websites out of their wrappers, and none that is not one', () =>
    expect(
      person({
        websites: [
          'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fglobex.test%2Fana',
          'globex.test/ana/',
          'javascript:alert(1)',
          'https://user:pw@globex.test',
        ],
      })?.websites,
    ).toEqual(['https://globex.test/ana']));

  it('has keys in their final form', () =>
    expect(
      person({ linkedin: { slug: 'Jos%C3%A9-R', memberId: 'ACoAAB', salesLeadId: 'a b' } })?.linkedin,
    ).toEqual({ slug: 'josé-r', memberId: 'ACoAAB', salesLeadId: null }));

  it('keeps a function’s address with little confidence', () =>
    expect(person({ emails: ['ventas@globex.test'] })?.fields['emails']).toMatchObject({
      confidence: 0.5,
      reason: 'role-address',
    }));

  it('is self under any own address', () => {
    const accounts = [
      { ...nobody, emails: ['ADA@acme.test'] },
      { ...nobody, emails: ['ada@sales.acme.test'] },
    ];
    expect(refine(page({ people: accounts, thread }), context).people.map(({ self }) => self)).toEqual([
      true,
      true,
    ]);
  });

  it('keeps a field called like a part of every object', () => {
    const fields = JSON.parse('{"__proto__":{"origin":"o","confidence":1,"reason":null}}');
    expect(Object.keys(person({ fields })?.fields ?? {})).toEqual(['__proto__']);
  });
});

describe('people', () => {
  it('are joined by a personal address, also through a third', () =>
    expect(
      people(
        { fullName: 'Ana', emails: ['ana@globex.test'] },
        { title: 'CEO', emails: ['ana@home.test'] },
        { fullName: 'Ana Ruiz', emails: ['ANA@globex.test', 'ana@home.test'] },
      ).people,
    ).toMatchObject([{ fullName: 'Ana Ruiz', title: 'CEO', emails: ['ana@globex.test', 'ana@home.test'] }]));

  it('are not joined by a function’s address', () =>
    expect(
      people(
        { fullName: 'Ana Ruiz', emails: ['info@globex.test'] },
        { fullName: 'Rui Souto', emails: ['info@globex.test'] },
      ).people,
    ).toHaveLength(2));

  it.each([
    [{ emails: ['no-reply@globex.test'] }],
    [{ emails: ['noreply-calendar@globex.test', 'MAILER-DAEMON@globex.test'] }],
    [{ emails: ['calendar-notification@google.com'] }],
    [{ emails: ['bounces+12=x@globex.test'] }],
    [{ fullName: "'Ana Ruiz' via Sales", emails: ['sales@acme.test'] }],
  ])('leave out %j', (machine) =>
    expect(people(machine, { emails: ['ana@globex.test'] })).toMatchObject({
      people: [{ emails: ['ana@globex.test'] }],
      warnings: ['machine-left-out'],
    }),
  );

  it('keep Maria Via and Noah Reply', () =>
    expect(
      people({ fullName: 'Maria Via Rossi', emails: ['m@x.test'] }, { emails: ['noah.reply@x.test'] }).people,
    ).toHaveLength(2));
});
