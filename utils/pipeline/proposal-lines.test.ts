import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { writeDecimal } from './money.ts';
import { readPasted } from './proposal-lines.ts';
import { readPercent, readPrice, readQuantity } from './proposal-numbers.ts';

const reading = { locale: 'en', currency: 'EUR', tax: 2_100, taken: 0 };
const paste = (text: string, change: Partial<typeof reading> = {}) =>
  readPasted(text, { ...reading, ...change });

describe('numbers as a rep types them', () => {
  it.each([
    ['1,5', 'es', 1_500],
    ['1.5', 'es', 1_500],
    ['1.5', 'en', 1_500],
    ['1,000', 'en', 1_000_000],
    ['0,001', 'es', 1],
  ])('quantity %j in %s is %d thousandths', (text, locale, value) =>
    expect(readQuantity(text, locale)).toEqual({ ok: true, value }),
  );

  it.each([
    ['', 'empty'],
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['(3)', 'negative'],
    ['0', 'zero'],
    ['0.0004', 'unreadable'],
    ['three', 'unreadable'],
    ['1000001', 'too-large'],
    ['1000000000000000', 'too-large'],
  ])('quantity %j is refused: %s', (text, why) =>
    expect(readQuantity(text, 'en')).toEqual({ ok: false, why }),
  );

  it.each([
    ['1.234,50 €', 'es', 'EUR', 123_450],
    ['0', 'en', 'EUR', 0],
    ['1,500', 'en', 'JPY', 1_500],
    ['10000000000.00', 'en', 'EUR', 1_000_000_000_000],
  ])('price %j in %s %s is %d', (text, locale, currency, value) =>
    expect(readPrice(text, locale, currency)).toEqual({ ok: true, value }),
  );

  it.each([
    ['1000000000000000', 'too-large'],
    ['1e15', 'unreadable'],
    ['10000000000.01', 'too-large'],
    ['-5 €', 'negative'],
    ['€ -5', 'negative'],
    ['9'.repeat(40), 'too-large'],
  ])('price %j is refused: %s', (text, why) =>
    expect(readPrice(text, 'en', 'EUR')).toEqual({ ok: false, why }),
  );

  it.each([
    ['', 0],
    ['21', 2_100],
    ['12,5 %', 1_250],
    ['100', 10_000],
  ])('rate %j is %d hundredths', (text, value) =>
    expect(readPercent(text, 'es')).toEqual({ ok: true, value }),
  );

  it.each([
    ['100,01', 'over-100'],
    ['-1', 'negative'],
    ['1,234', 'unreadable'],
  ])('rate %j is refused: %s', (text, why) => expect(readPercent(text, 'es')).toEqual({ ok: false, why }));
});

describe('rows pasted from a spreadsheet', () => {
  it('become lines, with what is missing as usual', () => {
    expect(paste('Hours\t1.5\t80.00\t10%\t21\nA day\t\t640')).toEqual({
      lines: [
        { text: 'Hours', quantity: 1_500, unit: null, unitPrice: 8_000, discount: 1_000, tax: 2_100 },
        { text: 'A day', quantity: 1_000, unit: null, unitPrice: 64_000, discount: 0, tax: 2_100 },
      ],
      problems: [],
      rest: '',
      tooMany: null,
    });
  });

  it('are read in the rep’s own decimals', () => {
    const { lines } = paste('Horas\t1,5\t1.080,50 €\t2,5 %\t10', { locale: 'es' });
    expect(lines).toEqual([
      { text: 'Horas', quantity: 1_500, unit: null, unitPrice: 108_050, discount: 250, tax: 1_000 },
    ]);
  });

  it('may have a heading, empty rows, line ends of any system, and cells in quotes', () => {
    const text = 'Item\tQuantity\tPrice\r\n\r\n"Two ""big""\r\nboxes\t!"\t2\t5\r\n';
    expect(paste(text).lines.map((line) => [line.text, line.quantity])).toEqual([
      ['Two "big" boxes !', 2_000],
    ]);
  });

  it('say by their number what could not be read, and keep it', () => {
    const found = paste('Good\t1\t5\nBad\t-1\tmuch\n\t1\t5\n\nDear\t1\t1000000000000000\nNo price');
    expect(found.lines.map(({ text }) => text)).toEqual(['Good']);
    expect(found.problems).toEqual([
      { row: 2, column: 'quantity', why: 'negative', cell: '-1' },
      { row: 2, column: 'unitPrice', why: 'unreadable', cell: 'much' },
      { row: 3, column: 'text', why: 'empty', cell: '' },
      { row: 5, column: 'unitPrice', why: 'too-large', cell: '1000000000000000' },
      { row: 6, column: 'unitPrice', why: 'empty', cell: '' },
    ]);
    expect(found.rest).toBe('Bad\t-1\tmuch\n\t1\t5\nDear\t1\t1000000000000000\nNo price');
  });

  it('are refused whole when there are more than there is room for', () => {
    const text = Array.from({ length: 10_000 }, (_, index) => `Line ${index}\t1\t5`).join('\n');
    expect(paste(text)).toEqual({
      lines: [],
      problems: [],
      rest: text,
      tooMany: { found: 10_000, room: 500 },
    });
    expect(paste('A\t1\t5\nB\t1\t5', { taken: 499 }).tooMany).toEqual({ found: 2, room: 1 });
    expect(paste('A\t1\t5', { taken: 499 }).lines).toHaveLength(1);
  });

  it('name a text that is too long', () =>
    expect(paste(`${'x'.repeat(501)}\t1\t5`).problems).toMatchObject([
      { row: 1, column: 'text', why: 'too-long' },
    ]));

  const row = fc.record({
    text: fc.stringMatching(/^[a-zA-Z][\w ]{0,20}\w$/),
    quantity: fc.integer({ min: 1, max: 1_000_000_000 }),
    unitPrice: fc.integer({ min: 0, max: 1_000_000_000_000 }),
    discount: fc.integer({ min: 0, max: 10_000 }),
    tax: fc.integer({ min: 0, max: 10_000 }),
  });
  property.prop([fc.array(row, { maxLength: 20 }), fc.constantFrom('en', 'es'), fc.constantFrom(0, 2, 3)])(
    'are read as they were written, in either decimal style and any currency',
    (rows, locale, digits) => {
      const currency = { 0: 'JPY', 2: 'EUR', 3: 'KWD' }[digits] ?? 'EUR';
      const text = rows
        .map((one) =>
          [
            one.text,
            writeDecimal(one.quantity, 3, locale),
            writeDecimal(one.unitPrice, digits, locale),
            writeDecimal(one.discount, 2, locale),
            writeDecimal(one.tax, 2, locale),
          ].join('\t'),
        )
        .join('\n');
      const { lines, problems } = paste(text, { locale, currency });
      expect(problems).toEqual([]);
      expect(lines).toEqual(rows.map((one) => ({ ...one, text: one.text.replace(/ +/g, ' '), unit: null })));
    },
  );

  property.prop([fc.string({ maxLength: 200 })])('never throw, and lose no row', (text) => {
    const { lines, rest, problems } = paste(text);
    expect(rest === '').toBe(problems.length === 0);
    expect(lines.length).toBeLessThanOrEqual(500);
  });
});
