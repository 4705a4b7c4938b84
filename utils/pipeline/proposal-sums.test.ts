import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { minorDigits } from './money.ts';
import type { ProposalLine } from './proposal.ts';
import { lineSums, sumsOf } from './proposal-sums.ts';

const line = (change: Partial<ProposalLine> = {}): ProposalLine => ({
  id: 'l',
  text: 'Hours',
  quantity: 1_000,
  unit: null,
  unitPrice: 10_000,
  discount: 0,
  tax: 0,
  ...change,
});
const offer = (lines: ProposalLine[], currency = 'EUR', shares: number[] = []) => ({
  lines,
  currency,
  instalments: shares.map((share) => ({ share, when: 'then' })),
});

describe('the sums of an offer', () => {
  it('are nothing for no lines', () =>
    expect(sumsOf(offer([], 'EUR', [10_000]))).toEqual({
      lines: [],
      gross: 0,
      discount: 0,
      net: 0,
      taxes: [],
      total: 0,
      instalments: [0],
    }));

  it('follow the worked example: two rates, a discount, three instalments', () => {
    const sums = sumsOf(
      offer(
        [
          line({ quantity: 1_500, unitPrice: 9_999, tax: 2_100 }), // 149.985 → 149.99
          line({ quantity: 3_000, unitPrice: 3_333, discount: 1_250, tax: 1_000 }), // 99.99 − 12.49875 → 87.49
          line({ unitPrice: 5, discount: 5_000, tax: 2_100 }), // 0.05 − 0.025 → 0.03 off
        ],
        'EUR',
        [3_333, 3_333, 3_334],
      ),
    );
    expect(sums).toEqual({
      lines: [
        { gross: 14_999, discount: 0, net: 14_999 },
        { gross: 9_999, discount: 1_250, net: 8_749 },
        { gross: 5, discount: 3, net: 2 },
      ],
      gross: 25_003,
      discount: 1_253,
      net: 23_750,
      taxes: [
        { rate: 1_000, base: 8_749, amount: 875 }, // 874.9
        { rate: 2_100, base: 15_001, amount: 3_150 }, // 3150.21
      ],
      total: 27_775,
      instalments: [9_257, 9_257, 9_261],
    });
  });

  it('tax a rate once, on its sum: ten lines of five cents at 10 % pay five cents, not ten', () => {
    const lines = Array.from({ length: 10 }, () => line({ unitPrice: 5, tax: 1_000 }));
    expect(sumsOf(offer(lines))?.taxes).toEqual([{ rate: 1_000, base: 50, amount: 5 }]);
  });

  it.each([
    ['JPY', 500],
    ['CLP', 500],
    ['EUR', 500],
    ['KWD', 500],
  ])('round half away from zero in %s', (currency, gross) =>
    expect(lineSums(line({ quantity: 1_500, unitPrice: 333 }), currency)?.gross).toBe(gross),
  );

  it('give a whole discount away, and none at 0 %', () => {
    expect(lineSums(line({ discount: 10_000 }), 'EUR')).toEqual({ gross: 10_000, discount: 10_000, net: 0 });
    expect(lineSums(line(), 'EUR')).toEqual({ gross: 10_000, discount: 0, net: 10_000 });
  });

  it('are refused where they cannot be kept exactly, by tax alone too', () => {
    const largest = line({ quantity: 1_000_000_000, unitPrice: 1_000_000_000_000 });
    expect(lineSums(largest, 'EUR')).toBeNull();
    expect(sumsOf(offer([largest]))).toBeNull();
    const near = line({ quantity: 9_007_199_254, unitPrice: 1_000_000_000, tax: 0 });
    expect(sumsOf(offer([near]))?.total).toBe(9_007_199_254_000_000);
    expect(sumsOf(offer([{ ...near, tax: 1 }]))).toBeNull();
    // A discount does not make a price fit that did not.
    expect(sumsOf(offer([{ ...largest, discount: 10_000 }]))).toBeNull();
  });
});

const anyLine = fc.record({
  id: fc.uuid(),
  text: fc.constant('x'),
  unit: fc.constant(null),
  quantity: fc.integer({ min: 1, max: 1_000_000 }),
  unitPrice: fc.integer({ min: 0, max: 100_000_000 }),
  discount: fc.oneof(fc.constantFrom(0, 10_000), fc.integer({ min: 0, max: 10_000 })),
  tax: fc.constantFrom(0, 400, 1_000, 2_100, 10_000),
});
const lines = fc.array(anyLine, { maxLength: 20 });
const currency = fc.constantFrom('JPY', 'CLP', 'EUR', 'KWD');
/** Shares that add up to 10,000. */
const shares = fc.array(fc.integer({ min: 1, max: 9_999 }), { maxLength: 11 }).map((cuts) => {
  const at = [...new Set([0, ...cuts, 10_000])].toSorted((a, b) => a - b);
  return at.slice(1).map((end, index) => end - (at[index] ?? 0));
});
const total = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);

describe('whatever is offered, in any currency', () => {
  property.prop([lines, currency, shares])('no cent is lost', (all, code, parts) => {
    expect([0, 2, 3]).toContain(minorDigits(code));
    const sums = sumsOf(offer(all, code, parts));
    if (!sums) throw new Error('it fits');
    for (const { gross, discount, net } of sums.lines) expect(gross - discount).toBe(net);
    expect(total(sums.lines.map(({ net }) => net))).toBe(sums.net);
    expect(total(sums.lines.map(({ gross }) => gross))).toBe(sums.gross);
    expect(sums.gross - sums.discount).toBe(sums.net);
    expect(total(sums.taxes.map(({ base }) => base))).toBe(sums.net);
    expect(sums.net + total(sums.taxes.map(({ amount }) => amount))).toBe(sums.total);
    expect(total(sums.instalments)).toBe(sums.total);
  });

  property.prop([lines, currency])('every rounding is of less than a unit', (all, code) => {
    const sums = sumsOf(offer(all, code));
    for (const [index, { quantity, unitPrice, discount }] of all.entries()) {
      const found = sums?.lines[index];
      if (!found) throw new Error('a line is missing');
      expect(Math.abs(found.gross * 1_000 - quantity * unitPrice)).toBeLessThanOrEqual(500);
      expect(Math.abs(found.discount * 10_000 - found.gross * discount)).toBeLessThanOrEqual(5_000);
    }
  });

  property.prop([lines, lines, currency])(
    'the sums of two offers are those of both together',
    (a, b, code) => {
      const [one, other, both] = [offer(a, code), offer(b, code), offer([...a, ...b], code)].map(sumsOf);
      expect(both?.net).toBe((one?.net ?? 0) + (other?.net ?? 0));
      expect(both?.discount).toBe((one?.discount ?? 0) + (other?.discount ?? 0));
    },
  );

  property.prop([lines, fc.infiniteStream(fc.nat()), currency])(
    'the order of the lines changes nothing',
    (all, keys, code) => {
      const shuffled = all
        .map((one) => ({ one, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const { lines: _, ...before } = sumsOf(offer(all, code)) ?? { lines: [] };
      const { lines: __, ...after } = sumsOf(offer(shuffled, code)) ?? { lines: [] };
      expect(after).toEqual(before);
    },
  );

  property.prop([lines, currency])(
    'a discount of everything leaves nothing, none leaves everything',
    (all, code) => {
      const free = sumsOf(
        offer(
          all.map((one) => ({ ...one, discount: 10_000 })),
          code,
        ),
      );
      expect([free?.net, free?.total]).toEqual([0, 0]);
      const full = sumsOf(
        offer(
          all.map((one) => ({ ...one, discount: 0 })),
          code,
        ),
      );
      expect(full?.net).toBe(full?.gross);
    },
  );

  property.prop([anyLine, currency])('a line by itself is the line in an offer', (one, code) => {
    expect(lineSums(one, code)).toEqual(sumsOf(offer([one], code))?.lines[0]);
  });
});
