import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { proposalRow } from '../../tests/builders/facts.ts';
import type { Proposal, ProposalLine } from '../../utils/pipeline/proposal.ts';
import { editing, followed, opened, resolved, saved, toSave, type Editing } from './editing.ts';
import { emptyLine, formOf, NO_DAY, type ProposalForm } from './form.ts';
import { isSound, readForm } from './read-form.ts';

const stamp = (n: number) => String(n).padStart(24, '0');
const LINE: ProposalLine = {
  id: 'a',
  text: 'Hours',
  quantity: 1_500,
  unit: 'h',
  unitPrice: 8_050,
  discount: 1_250,
  tax: 2_100,
};
const row = (n: number, change: Partial<Proposal> = {}): Proposal =>
  proposalRow({ lines: [LINE], _h: { '*': stamp(n) }, ...change });
const typed = (now: Editing, form: Partial<ProposalForm>): Editing => ({
  ...now,
  form: { ...now.form, ...form },
});
const start = opened(row(1), 'es');

describe('a proposal shown for typing', () => {
  it('writes numbers as the rep does, and reads them back', () => {
    expect(start.form.lines[0]).toEqual({
      id: 'a',
      text: 'Hours',
      quantity: '1,5',
      unit: 'h',
      unitPrice: '80,5',
      discount: '12,5',
      tax: '21',
    });
    expect(toSave(start)).toBe(null);
  });

  const money = fc.integer({ min: 0, max: 1_000_000_000_000 });
  const rate = fc.integer({ min: 0, max: 10_000 });
  const line = fc.record({
    id: fc.uuid(),
    text: fc.constantFrom('Hours', 'Día 🎉'),
    quantity: fc.integer({ min: 1, max: 1_000_000_000 }),
    unit: fc.constantFrom(null, 'h'),
    unitPrice: money,
    discount: rate,
    tax: rate,
  });
  property.prop([
    fc.array(line, { maxLength: 5 }),
    fc.constantFrom('JPY', 'EUR', 'KWD'),
    fc.constantFrom('en', 'es'),
  ])('comes back as it was stored', (lines, currency, locale) => {
    const now = opened(row(1, { lines, currency, instalments: [{ share: 10_000, when: 'now' }] }), locale);
    expect(isSound(readForm(now.form))).toBe(true);
    expect(toSave(now)).toBe(null);
  });
});

describe('what cannot be read', () => {
  const problems = (form: Partial<ProposalForm>) => readForm(typed(start, form).form);
  const withLine = (change: object) =>
    problems({ lines: [{ ...start.form.lines[0], ...emptyLine('x', ''), ...change }] });

  it.each([
    [{ quantity: '-1' }, { quantity: 'negative' }],
    [{ unitPrice: '1000000000000000' }, { unitPrice: 'too-large' }],
    [{ text: '🎉🎉' }, { text: 'no-words' }],
    [{ discount: '101' }, { discount: 'over-100' }],
    [{ tax: 'veinte' }, { tax: 'unreadable' }],
    [{ unit: 'x'.repeat(33) }, { unit: 'too-long' }],
  ])('%j in a line is named, and the rest is still kept', (change, problem) => {
    const read = withLine({ text: 'Day', unitPrice: '5', ...change });
    expect(read.lines).toEqual({ x: problem });
    expect(read.fields).not.toHaveProperty('lines');
    expect(read.fields).toHaveProperty('title', 'Offer');
    expect(isSound(read)).toBe(false);
  });

  it('a blank line is none, a price alone is one', () => {
    expect(withLine({})).toMatchObject({ lines: {}, fields: { lines: [] } });
    expect(withLine({ unitPrice: '5' }).lines).toEqual({ x: { text: 'no-words' } });
  });

  it.each([
    [{ title: '🎉' }, { title: 'no-words' }],
    [{ title: ' ' }, { title: 'no-words' }],
    [{ customerName: '🎉' }, { customerName: 'no-words' }],
    [{ customerAddress: 'x'.repeat(1_001) }, { customerAddress: 'too-long' }],
    [{ terms: 'x'.repeat(10_001) }, { terms: 'too-long' }],
    [{ validUntil: NO_DAY }, { validUntil: 'no-day' }],
    [{ validUntil: '2026-02-31' }, { validUntil: 'no-day' }],
  ])('%j is named', (form, texts) => expect(problems(form).texts).toEqual(texts));

  it('an instalment that says nothing is named; a sum that is not all is told', () => {
    const read = problems({
      instalments: [
        { share: '50', when: '' },
        { share: '40', when: 'then' },
      ],
    });
    expect(read.instalments).toEqual([{ when: 'no-words' }, {}]);
    expect(problems({ instalments: [{ share: '90', when: 'then' }] })).toMatchObject({ shared: 9_000 });
    expect(problems({}).shared).toBe(null);
  });

  it('more lines than an offer holds are named', () => {
    const lines = Array.from({ length: 501 }, (_, index) => ({
      ...emptyLine(String(index), ''),
      text: 'x',
      unitPrice: '1',
    }));
    const read = problems({ lines });
    expect(read.tooManyLines).toBe(true);
    expect(read.fields).not.toHaveProperty('lines');
  });
});

describe('two windows on one draft', () => {
  it('join what each changed elsewhere', () => {
    const mine = typed(start, { terms: 'Net 30' });
    const { next, conflict } = followed(mine, row(2, { title: 'Theirs' }));
    expect(conflict).toBe(null);
    expect(next).toMatchObject({ stamp: stamp(2), form: { title: 'Theirs', terms: 'Net 30' } });
    expect(toSave(next)).toEqual({ terms: 'Net 30' });
  });

  it('name what both changed, and leave the choice', () => {
    const mine = typed(start, { terms: 'Mine', introduction: 'Mine' });
    const { next, conflict } = followed(mine, row(2, { terms: 'Theirs', title: 'Theirs' }));
    expect(next).toBe(mine);
    if (!conflict) throw new Error('there is one');
    expect(conflict.fields).toEqual(['terms']);
    const kept = resolved(mine, conflict, 'mine');
    expect(toSave(kept)).toEqual({ terms: 'Mine', introduction: 'Mine' });
    expect(kept).toMatchObject({ stamp: stamp(2), form: { title: 'Theirs' } });
    const taken = resolved(mine, conflict, 'theirs');
    expect(taken.form.terms).toBe('Theirs');
    expect(toSave(taken)).toEqual({ introduction: 'Mine' });
  });

  it('never take what cannot be read yet away', () => {
    const mine = typed(start, { lines: [{ ...emptyLine('a', ''), text: 'Hours', unitPrice: 'much' }] });
    const { conflict } = followed(mine, row(2, { lines: [] }));
    expect(conflict?.fields).toEqual(['lines']);
  });

  it('see their own save as theirs, also when typing went on', () => {
    const mine = typed(start, { terms: 'Net' });
    const sent = toSave(mine);
    const on = saved(typed(mine, { terms: 'Net 30' }), sent ?? {});
    const { next, conflict } = followed(on, row(2, { terms: 'Net' }));
    expect(conflict).toBe(null);
    expect(toSave(next)).toEqual({ terms: 'Net 30' });
  });

  it('agree when both wrote the same, and an older row changes nothing', () => {
    const mine = typed(start, { terms: 'Same' });
    expect(toSave(followed(mine, row(2, { terms: 'Same' })).next)).toBe(null);
    expect(followed(mine, row(1, { terms: 'Older' })).next).toBe(mine);
  });

  it('are kept as a draft that reads back', () => {
    const copy: unknown = structuredClone(start);
    expect(editing.parse(copy)).toEqual(start);
    expect(formOf(start.base, 'en').lines[0]?.quantity).toBe('1.5');
  });
});
