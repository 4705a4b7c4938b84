import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { readSignatures } from './signatures.ts';

const EMAIL = 'jonas@globex.test';
const writer = { email: EMAIL, names: ['Jonas Prospect'], country: null as string | null };

/** What is read of one message's lines. */
function read(lines: string[], known: Partial<typeof writer> = {}) {
  const who = { ...writer, ...known };
  return readSignatures([{ of: who.email, lines }], () => who)[0] ?? null;
}

const phones = (lines: string[], known = {}) => read(['Jonas Prospect', ...lines], known)?.phones;
const site = (line: string) => read(['Jonas Prospect', 'CEO', line])?.website;
const block = (title: string) => ({ of: EMAIL, lines: ['Jonas Prospect', title, 'Globex GmbH'] });

const titleOf = (...titles: string[]) => readSignatures(titles.map(block), () => writer)[0]?.title;

const whole = {
  of: EMAIL,
  name: 'Jonas Prospect',
  title: 'Head of Procurement',
  company: 'Globex GmbH',
  phones: ['+4930901820', '+4915123456789'],
  website: 'globex.test',
};

describe('readSignatures', () => {
  it.each([
    ['a bar between title and company', ['Jonas Prospect', 'Head of Procurement | Globex GmbH']],
    ['a line each', ['Jonas Prospect', 'Head of Procurement', 'Globex GmbH']],
    ['everything behind the name', ['Jonas Prospect | Head of Procurement · Globex GmbH']],
    ['a comma before the company', ['Jonas Prospect', 'Head of Procurement, Globex GmbH']],
    ['company first', ['Jonas Prospect', 'Globex GmbH – Head of Procurement']],
    ['“at”', ['Best,', 'Dr. Jonas Prospect, MBA', 'Head of Procurement at Globex GmbH']],
  ])('reads %s', (_, lines) => {
    const details = ['T +49 30 901820 · M +49 1512 3456789', 'globex.test'];
    expect(read([...lines, ...details])).toMatchObject({
      ...whole,
      name: expect.stringMatching('Jonas Prospect'),
    });
  });

  it.each([
    ['Directora de Compras', 'Talleres Iruña', 'ana.ruiz@talleresiruna.test', 'Ana Ruiz'],
    ['Responsable des achats', 'Boulangerie Lemaire', 'c.petit@lemaire.test', 'Chloé Petit'],
    ['Diretor Comercial', 'Maré Alta, Lda.', 'rui@mail.test', 'Rui Souto'],
    ['Vertriebsleiterin', 'Nordlicht AG', 'eva@nordlicht-gruppe.test', 'Eva Brandt'],
    ['CEO', 'International Boat Makers', 'liz@ibm.test', 'Liz Hart'],
  ])('reads %s of %s', (title, company, email, name) =>
    expect(read([name, title, company], { email, names: [name] })).toMatchObject({ title, company }),
  );

  it('takes a name that only the address tells, and refuses a stranger’s', () => {
    expect(read(['Jonas Prospect', 'CEO'], { names: [], email: 'jprospect@globex.test' })?.title).toBe('CEO');
    expect(read(['Maya Buyer', 'CEO', 'T +49 30 901820'])).toBeNull();
    expect(read(['Jonas Other', 'CEO'])).toBeNull();
    expect(read(['CEO', 'T +49 30 901820'])).toBeNull();
  });

  it('takes the fullest name, without the authority it is signed by', () => {
    expect(read(['Jonas', 'i. A. Jonas Prospect', 'CEO'])).toMatchObject({
      name: 'Jonas Prospect',
      title: 'CEO',
    });
    expect(read(['Jonas Prospect', 'CEO, Globex', '@globex'])).toMatchObject({
      title: 'CEO',
      company: 'Globex',
    });
  });

  it.each([
    ['李雷', ['李雷', '销售经理', '华夏科技有限公司'], '销售经理', '华夏科技有限公司'],
    ['山田 太郎', ['株式会社さくら', '営業部長', '山田 太郎'], '営業部長', '株式会社さくら'],
  ])('reads %s', (name, lines, title, company) =>
    expect(read(lines, { names: [name] })).toMatchObject({ name, title, company }),
  );

  it('leaves out what proves nothing: departments, places, slogans, sentences', () => {
    const lines = [
      'Jonas Prospect',
      'Procurement Department',
      'Berlin',
      'We make it better',
      'Ask our sales manager.',
    ];
    expect(read([...lines, 'T +49 30 901820'])).toMatchObject({ title: null, company: null });
  });

  it('does not take a common mailbox for a company', () =>
    expect(
      read(['Jonas Prospect', 'Gmail', '+49 30 901820'], { email: 'jonas.prospect@gmail.com' }),
    ).toMatchObject({
      company: null,
      website: null,
    }));

  it.each([
    ['F +49 30 901821', []],
    ['Fax: +49 30 901821', []],
    ['T +49 30 901820 · F +49 30 901821', ['+4930901820']],
    ['Tel/Fax +49 30 901821', []],
    ['Phone +49 (0)30 901820 | Fax +49 30 901821', ['+4930901820']],
    ['+49 30 901820', ['+4930901820']],
    ['VAT DE123456789', []],
    ['IBAN DE89 3704 0044 0532 0130 00', []],
    ['HRB 123456 B', []],
    ['10115 Berlin', []],
    ['Tel. 555 0100', ['555 0100']],
    ['T: 030 / 901820-0 – Fax: 030 / 901820-1', ['+49309018200']],
    ['T: +49 30 901820 / +49 30 901821', ['+4930901820', '+4930901821']],
    ['T: 030 901820 / 030 901821', ['+4930901820', '+4930901821']],
    ['电话：+49 30 901820', ['+4930901820']],
  ])('reads the phones of %j', (line, found) =>
    expect(read(['Jonas Prospect', 'CEO', line], { country: 'DE' })?.phones ?? []).toEqual(found),
  );

  it('places a national number by the numbers beside it, the address, then the rep’s country', () => {
    expect(phones(['M 612 34 56 78', 'T +34 911 23 45 67'])).toEqual(['+34612345678', '+34911234567']);
    expect(phones(['M 612 34 56 78'], { email: 'jonas@globex.es' })).toEqual(['+34612345678']);
    expect(phones(['M 612 34 56 78'], { country: 'ES' })).toEqual(['+34612345678']);
    expect(phones(['M 612 34 56 78'])).toEqual(['612 34 56 78']);
  });

  it.each([
    ['Sent from my iPhone'],
    ['Enviado desde mi iPhone'],
    ['Get Outlook for Android'],
    ['Von meinem iPhone gesendet'],
  ])('takes nothing from %j', (line) => {
    expect(read([line])).toBeNull();
    expect(read(['Jonas Prospect', line])).toBeNull();
  });

  it('stops at the fine print', () =>
    expect(
      read([
        'Jonas Prospect',
        'CEO',
        'This e-mail is confidential and for the intended recipient only.',
        'Globex Holding GmbH, T +49 30 901820',
      ]),
    ).toMatchObject({ title: 'CEO', company: null, phones: [] }));

  it('takes the own website, not a social profile or a file', () => {
    expect(site('www.globex.test | linkedin.com/in/jonas')).toBe('www.globex.test');
    expect(site('https://www.linkedin.com/in/jonas')).toBeNull();
    expect(site('jonas@globex.test')).toBeNull();
    expect(site('see offer.pdf there')).toBeNull();
    expect(site('Web: initech.test')).toBe('initech.test');
  });

  it('believes what most messages say, and an unknown title only if it stands twice alike', () => {
    expect(titleOf('CEO', 'CTO', 'CTO')).toBe('CTO');
    expect(titleOf('Hankintapäällikkö')).toBeNull();
    expect(titleOf('Hankintapäällikkö', 'Hankintapäällikkö')).toBe('Hankintapäällikkö');
  });

  it('passes over senders that are of no use', () =>
    expect(readSignatures([{ of: EMAIL, lines: ['Jonas Prospect', 'CEO'] }], () => null)).toEqual([]));

  property.prop([fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 30 })])(
    'never throws and never reads a line without the name',
    (lines) => {
      expect(
        readSignatures([{ of: 'x@globex.test', lines }], () => ({ ...writer, names: ['Zzyzx Qwfp'] })),
      ).toEqual([]);
    },
  );
});
