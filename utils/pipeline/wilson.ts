/** 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;

/** Wilson's score interval at 95 % for `successes` of `n`, without continuity correction. `n` is at least 1. */
export function wilson(successes: number, n: number): { low: number; high: number } {
  const p = successes / n;
  const spread = Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  const centre = p + (Z * Z) / (2 * n);
  const scale = 1 + (Z * Z) / n;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

/** Share of a cohort above which its open deals make the rate over the resolved ones misleading. */
const IMMATURE_ABOVE = 1 / 5;

/** How many of the deals that entered a stage went on. All shares are 0–1. */
export interface Conversion {
  resolved: number;
  open: number;
  /** Over resolved deals, with its 95 % interval; `null` while none is resolved. */
  rate: number | null;
  low: number | null;
  high: number | null;
  /** More than a fifth is still open: show `bounds` rather than the rate alone. */
  immature: boolean;
  /** What the rate comes to if all open deals are lost, and if all go on; `null` for an empty cohort. */
  bounds: { low: number; high: number } | null;
}

/**
 * The conversion of a cohort of first entries. `advanced` and `lost` count deals of the same cohort; what is neither
 * is open.
 */
export function conversion(entered: number, advanced: number, lost: number): Conversion {
  const resolved = advanced + lost;
  const open = Math.max(0, entered - resolved);
  const all = resolved + open;
  const interval = resolved === 0 ? null : wilson(advanced, resolved);
  return {
    resolved,
    open,
    rate: resolved === 0 ? null : advanced / resolved,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    immature: open > all * IMMATURE_ABOVE,
    bounds: all === 0 ? null : { low: advanced / all, high: (advanced + open) / all },
  };
}
