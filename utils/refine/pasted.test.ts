import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { capturedPerson } from '../pipeline/capture.ts';
import { pastedPerson } from './pasted.ts';

const read = (text: string, country: string | null = null) => pastedPerson(text, { country });

describe('pastedPerson', () => {
  it('reads a signature', () =>
    expect(
      read(`Hi Ada, Tuesday works.

Ana Ruiz Ortega
Directora de Compras | Talleres Iruña
T +34 911 23 45 67 · Fax +34 911 23 45 68
ana.ruiz@talleresiruna.test
www.talleresiruna.test
https://www.linkedin.com/in/ana-ruiz-ortega/`),
    ).toMatchObject({
      fullName: 'Ana Ruiz Ortega',
      title: 'Directora de Compras',
      company: 'Talleres Iruña',
      emails: ['ana.ruiz@talleresiruna.test'],
      phones: ['+34911234567'],
      websites: ['https://www.talleresiruna.test'],
      linkedin: { slug: 'ana-ruiz-ortega', memberId: null },
      suggestions: [],
      fields: { fullName: { origin: 'pasted', confidence: 0.85, reason: null }, emails: { confidence: 0.9 } },
    }));

  it.each([
    ['Ana Ruiz <Ana@globex.test>', 'Ana Ruiz', 0.9],
    ['From: "Ruiz, Ana" <ana@globex.test>', 'Ruiz, Ana', 0.9],
    ['De: Ana Ruiz <ana@globex.test>', 'Ana Ruiz', 0.9],
    ['Ana Ruiz\nana.ruiz@globex.test', 'Ana Ruiz', 0.85],
    ['Ana Ruiz – CEO\nlinkedin.com/in/ana-ruiz-4b1234', 'Ana Ruiz', 0.85],
    ['Ana Ruiz\n+34 911 23 45 67', 'Ana Ruiz', 0.5],
    ['王 伟\n+86 138 1234 5678', '王 伟', 0.5],
  ])('finds the name in %j', (text, name, confidence) =>
    expect(read(text)).toMatchObject({ fullName: name, fields: { fullName: { confidence } } }),
  );

  it.each([
    ['ana@globex.test'],
    ['Our offer\nana@globex.test'],
    ['Sales Manager\nana@globex.test'],
    ['Globex GmbH\nana@globex.test'],
    ['please call me\n+34 911 23 45 67'],
  ])('guesses no name from %j', (text) =>
    expect(read(text)).toMatchObject({
      fullName: null,
      fields: { fullName: { confidence: 0, reason: 'not-found' } },
    }),
  );

  it('takes nothing from the mail that is answered', () => {
    const text = `Sure, see you.

Ana Ruiz
ana.ruiz@globex.test

On Tue, 3 Mar 2026 at 10:00, Rui Souto <rui@initech.test> wrote:
> My number is +34 911 23 45 67.
> https://initech.test`;
    expect(read(text)).toMatchObject({
      emails: ['ana.ruiz@globex.test'],
      phones: [],
      websites: [],
      suggestions: [],
    });
  });

  it('keeps two people apart', () =>
    expect(
      read(`Ana Ruiz <ana@globex.test>, Rui Souto <rui@initech.test>
+34 911 23 45 67
https://initech.test`),
    ).toMatchObject({
      fullName: 'Ana Ruiz',
      emails: ['ana@globex.test'],
      phones: [],
      websites: [],
      suggestions: [{ field: 'email', value: 'rui@initech.test' }],
    }));

  it('takes two profiles for nobody’s', () =>
    expect(read('linkedin.com/in/ana-ruiz linkedin.com/in/rui-souto ana@globex.test')).toMatchObject({
      linkedin: { slug: null },
      fields: { linkedin: { reason: 'ambiguous' } },
    }));

  it('knows ids from slugs, and leads', () =>
    expect(
      read(
        'https://www.linkedin.com/in/ACoAABcDeFgHiJkLmNoPqRs https://www.linkedin.com/sales/lead/ACwAABcDeFgHiJk,NAME',
      )?.linkedin,
    ).toEqual({ slug: null, memberId: 'ACoAABcDeFgHiJkLmNoPqRs', salesLeadId: 'ACwAABcDeFgHiJk' }));

  it('places a phone by the rep’s country', () =>
    expect(read('Ana Ruiz\nMóvil 612 34 56 78', 'ES')?.phones).toEqual(['+34612345678']));

  it.each(['', '   ', 'Hello there, how are you?', '12:30', '🚀', '<script>alert(1)</script>'])(
    'finds nobody in %j',
    (text) => expect(read(text)).toBeNull(),
  );

  it('comes to an end with a megabyte of anything', () => {
    for (const unit of ['a', '1 ', '@', '> ', 'a@b.c ', '-', 'On ', '\n', '\n\t', 'x\n', '<', '+34 ']) {
      expect(() => read(unit.repeat(1_000_000 / unit.length))).not.toThrow();
    }
  });

  property.prop([
    fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.emailAddress(),
        fc.webUrl(),
        fc.constantFrom('Ana Ruiz', '+34 911 23 45 67', '> x', 'CEO | Globex GmbH', 'linkedin.com/in/x%2Fy'),
      ),
      { maxLength: 8 },
    ),
  ])('gives a proposal that holds to the shape, or none', (lines) => {
    const person = read(lines.join('\n'));
    if (person) expect(capturedPerson.safeParse(person).error).toBeUndefined();
  });
});
