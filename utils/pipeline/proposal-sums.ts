import type { ProposalFields } from './proposal.ts';

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

/** The sums of an offer, or `null` where they are larger than can be kept exactly. */
export function sumsOf(proposal: Pick<ProposalFields, 'lines' | 'instalments' | 'currency'>): ProposalSums | null {
  void proposal;
  return null;
}
