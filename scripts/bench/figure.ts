/** One line of `npm run bench`. `ratio` is the value over that of the baseline, measured in the same run. */
export interface Figure {
  name: string;
  /** People in the store. */
  n: number;
  value: number;
  p95: number;
  unit: 'ms' | 'bytes';
  baseline: number | null;
  baselineName: string | null;
  ratio: number | null;
  /** The page that was read, where a figure is per page. */
  page?: string;
}

/** Value below which a share `q` of the samples lies; the samples need no order. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** Median and 95th percentile of times in ms, beside those of a baseline. */
export function timed(
  name: string,
  n: number,
  samples: readonly number[],
  baseline: { name: string; samples: readonly number[] },
): Figure {
  const value = quantile(samples, 0.5);
  const base = quantile(baseline.samples, 0.5);
  return {
    name,
    n,
    value: round(value),
    p95: round(quantile(samples, 0.95)),
    unit: 'ms',
    baseline: round(base),
    baselineName: baseline.name,
    ratio: base > 0 ? round(value / base) : null,
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Figures are the only thing on standard output, one JSON object a line. */
export const print = (figure: Figure): void => void process.stdout.write(`${JSON.stringify(figure)}\n`);
