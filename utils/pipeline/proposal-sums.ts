import {
  add,
  allocate,
  dinero,
  type Dinero,
  halfAwayFromZero,
  multiply,
  subtract,
  toSnapshot,
  transformScale,
} from 'dinero.js/bigint';
import { minorDigits } from './money.ts';
import type { ProposalFields, ProposalLine } from './proposal.ts';

/** What one line comes to, in minor units. */
export interface LineSums {
  /** Quantity × unit price. */
  gross: number;
  discount: number;
  /** `gross − discount`, before tax. */
  net: number;
}

/** What an offer comes to, in minor units of its currency. */
export interface ProposalSums {
  lines: LineSums[];
  gross: number;
  discount: number;
  net: number;
  /** By rate, lowest first; `rate` in hundredths of a per cent. */
  taxes: { rate: number; base: number; amount: number }[];
  total: number;
  /** One amount for each instalment; together exactly the total. */
  instalments: number[];
}

type Amount = Dinero<bigint>;
type Priced = Pick<ProposalLine, 'quantity' | 'unitPrice' | 'discount'>;

/** Decimals of a quantity and of a rate (hundredths of a per cent of one). */
const QUANTITY = 3n;
const RATE = 4n;

/** Amounts of one currency: how they are made, and how their like is taken. */
function moneyIn(currency: string) {
  const exponent = BigInt(minorDigits(currency));
  const of = (amount: number): Amount =>
    dinero({ amount: BigInt(amount), currency: { code: currency, base: 10n, exponent } });
  const times = (amount: Amount, factor: number, scale: bigint): Amount =>
    transformScale(multiply(amount, { amount: BigInt(factor), scale }), exponent, halfAwayFromZero);
  const sum = (amounts: readonly Amount[]): Amount => amounts.reduce((a, b) => add(a, b), of(0));
  return { of, times, sum };
}

function priced({ quantity, unitPrice, discount }: Priced, { of, times }: ReturnType<typeof moneyIn>) {
  const gross = times(of(unitPrice), quantity, QUANTITY);
  const off = times(gross, discount, RATE);
  return { gross, discount: off, net: subtract(gross, off) };
}

const amountOf = (money: Amount): bigint => toSnapshot(money).amount;

/** What one line comes to, or `null` where it is larger than can be kept exactly. */
export function lineSums(line: Priced, currency: string): LineSums | null {
  const { gross, discount, net } = priced(line, moneyIn(currency));
  if (amountOf(gross) > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return { gross: plain(gross), discount: plain(discount), net: plain(net) };
}

const plain = (money: Amount): number => Number(amountOf(money));

/**
 * The sums of an offer, or `null` where they are larger than can be kept exactly (`Number.MAX_SAFE_INTEGER`).
 *
 * As EN 16931-1 has it for invoices, so that the invoice can equal the offer: quantity × unit price, and the discount,
 * are each rounded to the minor unit on the line; tax is worked out once per rate, on the sum of the nets of that rate
 * (BR-CO-10, BR-S-08, BR-CO-17), not line by line. Rounding is half away from zero: 0.5 cent is a cent. Instalments
 * share the total without losing a unit: what does not divide goes to the largest ones.
 */
export function sumsOf(
  proposal: Pick<ProposalFields, 'lines' | 'instalments' | 'currency'>,
): ProposalSums | null {
  const money = moneyIn(proposal.currency);
  const lines = proposal.lines.map((line) => ({ ...priced(line, money), rate: line.tax }));
  const net = money.sum(lines.map((line) => line.net));
  const gross = money.sum(lines.map((line) => line.gross));
  const rates = [...new Set(lines.map(({ rate }) => rate))].toSorted((a, b) => a - b);
  const taxes = rates.map((rate) => {
    const base = money.sum(lines.filter((line) => line.rate === rate).map((line) => line.net));
    return { rate, base, amount: money.times(base, rate, RATE) };
  });
  const total = money.sum([net, ...taxes.map(({ amount }) => amount)]);
  const largest = [gross, total].map(amountOf);
  if (largest.some((amount) => amount > BigInt(Number.MAX_SAFE_INTEGER))) return null;
  const shares = proposal.instalments.map(({ share }) => BigInt(share));
  return {
    lines: lines.map((line) => ({
      gross: plain(line.gross),
      discount: plain(line.discount),
      net: plain(line.net),
    })),
    gross: plain(gross),
    discount: plain(money.sum(lines.map((line) => line.discount))),
    net: plain(net),
    taxes: taxes.map(({ rate, base, amount }) => ({ rate, base: plain(base), amount: plain(amount) })),
    total: plain(total),
    instalments: shares.length === 0 ? [] : allocate(total, shares).map(plain),
  };
}
