import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { proposalRow } from '../../tests/builders/facts.ts';
import type { ProposalFields, ProposalLine } from './proposal.ts';
import { differenceOf } from './proposal-difference.ts';
import { cleanFields, fieldsOf, hasWords, proposalNumber, rowStamp } from './proposal-fields.ts';

const line = (id: string, change: Partial<ProposalLine> = {}): ProposalLine => ({
  id,
  text: `Line ${id}`,
  quantity: 1_000,
  unit: null,
  unitPrice: 10_000,
  discount: 0,
  tax: 0,
  ...change,
});
const fields = (change: Partial<ProposalFields> = {}): ProposalFields => ({
  ...fieldsOf(proposalRow()),
  lines: [line('a'), line('b')],
  ...change,
});
const changes = (before: Partial<ProposalFields>, after: Partial<ProposalFields>) =>
  differenceOf(fields(before), fields(after));

describe('the difference between two versions', () => {
  it('is nothing between equal ones', () => expect(changes({}, {})).toEqual([]));

  it('names lines added, removed and changed by their id, and the total', () => {
    const dearer = line('b', { unitPrice: 12_000, discount: 500, text: 'Line b, better' });
    expect(changes({}, { lines: [dearer, line('c')] })).toEqual([
      { what: 'line-changed', before: line('b'), after: dearer, parts: ['text', 'unitPrice', 'discount'] },
      { what: 'line-added', line: line('c') },
      { what: 'line-removed', line: line('a') },
      { what: 'total', before: 20_000, after: 21_400, currencies: ['EUR', 'EUR'] },
    ]);
  });

  it('knows a line written anew by its text', () =>
    expect(
      changes({}, { lines: [line('a'), { ...line('x'), text: 'LINE B', quantity: 2_000 }] }),
    ).toMatchObject([
      { what: 'line-changed', before: { id: 'b' }, parts: ['text', 'quantity'] },
      { what: 'total' },
    ]));

  it('tells lines of one text apart one by one', () => {
    const twice = [line('a', { text: 'Day' }), line('b', { text: 'Day' })];
    const anew = ['x', 'y', 'z'].map((id) => line(id, { text: 'Day' }));
    expect(changes({ lines: twice }, { lines: anew }).map(({ what }) => what)).toEqual([
      'line-added',
      'total',
    ]);
  });

  it('takes a line that is the same by its id for no other of the same text', () => {
    const [day, another] = [line('a', { text: 'Day' }), line('x', { text: 'Day' })];
    const there = changes({ lines: [day] }, { lines: [another, day] });
    expect(there.map(({ what }) => what)).toEqual(['line-added', 'total']);
    expect(there[0]).toMatchObject({ line: another });
    const back = changes({ lines: [another, day] }, { lines: [day] });
    expect(back[0]).toMatchObject({ what: 'line-removed', line: another });
  });

  it('sees that lines changed places', () => {
    expect(changes({}, { lines: [line('b'), line('a')] })).toEqual([{ what: 'lines-reordered' }]);
    expect(changes({}, { lines: [line('b')] }).map(({ what }) => what)).toEqual(['line-removed', 'total']);
  });

  it('names terms, validity, customer and the rest as they were and are', () => {
    const customer = { name: 'Ana', company: 'Molinos', address: null };
    expect(
      changes({ validUntil: '2026-03-01' }, { validUntil: null, terms: 'Net 30', title: 'T', customer }),
    ).toEqual([
      { what: 'title', before: 'Offer', after: 'T' },
      { what: 'customer', before: null, after: 'Ana\nMolinos' },
      { what: 'terms', before: null, after: 'Net 30' },
      { what: 'validUntil', before: '2026-03-01', after: null },
    ]);
  });

  it('names benefits by their need, and instalments as a whole', () => {
    const benefit = { needId: 'n1', need: 'Faster', text: 'Twice as fast' };
    const other = { needId: null, need: null, text: 'A gift' };
    expect(changes({ benefits: [benefit] }, { benefits: [{ ...benefit, text: 'Thrice' }, other] })).toEqual([
      { what: 'benefit-changed', before: benefit, after: { ...benefit, text: 'Thrice' } },
      { what: 'benefit-added', benefit: other },
    ]);
    expect(changes({ benefits: [other] }, {})).toEqual([{ what: 'benefit-removed', benefit: other }]);
    const fast = { needId: null, need: 'Speed', text: 'Twice as good' };
    const cheap = { needId: null, need: 'Price', text: 'Twice as good' };
    const alone = { needId: null, need: null, text: 'Twice as good' };
    expect(changes({ benefits: [fast, alone] }, { benefits: [alone, cheap] })).toEqual([
      { what: 'benefit-added', benefit: cheap },
      { what: 'benefit-removed', benefit: fast },
    ]);
    const instalments = [{ share: 10_000, when: 'on delivery' }];
    expect(changes({}, { instalments })).toEqual([{ what: 'instalments', before: [], after: instalments }]);
  });

  it('names another currency even where the figures are the same', () =>
    expect(changes({}, { currency: 'USD' })).toEqual([
      { what: 'currency', before: 'EUR', after: 'USD' },
      { what: 'total', before: 20_000, after: 20_000, currencies: ['EUR', 'USD'] },
    ]));

  const anyLine = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), price: fc.nat(3) });
  const anyLines = fc
    .uniqueArray(anyLine, { selector: ({ id }) => id })
    .map((all) => all.map(({ id, price }) => line(id, { unitPrice: price })));
  property.prop([anyLines, anyLines])('back and forth names the same lines the other way round', (a, b) => {
    const count = (found: ReturnType<typeof changes>, what: string) =>
      found.filter((change) => change.what === what).length;
    const [there, back] = [changes({ lines: a }, { lines: b }), changes({ lines: b }, { lines: a })];
    expect(count(there, 'line-added')).toBe(count(back, 'line-removed'));
    expect(count(there, 'line-changed')).toBe(count(back, 'line-changed'));
    expect(count(there, 'lines-reordered')).toBe(count(back, 'lines-reordered'));
    expect(a.length + count(there, 'line-added') - count(there, 'line-removed')).toBe(b.length);
    expect(changes({ lines: a }, { lines: a })).toEqual([]);
  });
});

describe('the fields of a proposal', () => {
  it('are cleaned alike however often', () => {
    const raw = fields({
      title: ' An\u200B  offer ',
      introduction: '\n Dear Ana \r\n\nwelcome\u202E ',
      lines: [line('a', { text: ' A\tday ', unit: '\u200B' })],
      benefits: [{ needId: null, need: ' ', text: ' x ' }],
    });
    const cleaned = cleanFields(raw);
    expect(cleaned).toMatchObject({
      title: 'An offer',
      introduction: 'Dear Ana\n\nwelcome',
      lines: [{ text: 'A day', unit: null }],
      benefits: [{ need: null, text: 'x' }],
    });
    expect(cleanFields(cleaned)).toEqual(cleaned);
    expect(cleanFields({ terms: ' ' })).toEqual({ terms: null });
  });

  it('have a number that stays over the versions', () => {
    const dealId = '01900000-0000-7000-8000-0000001f09a3';
    expect(proposalNumber({ dealId, version: 2 })).toBe('1F09A3-2');
  });

  it('know when they were last changed', () => {
    const stamp = (digit: string) => digit.repeat(24);
    expect(rowStamp({ _h: { '*': stamp('1'), title: stamp('3'), terms: stamp('2') } })).toBe(stamp('3'));
    expect(rowStamp({ _h: {} })).toBe('');
  });

  it.each([
    ['🎉🎉', false],
    ['—', false],
    ['', false],
    ['Día 🎉', true],
    ['7', true],
    ['株式会社', true],
  ])('a name such as %j has words: %s', (text, words) => expect(hasWords(text)).toBe(words));
});
