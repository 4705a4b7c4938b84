/** How long something lasted, or has lasted so far. */
export interface Duration {
  /** In any unit, at least 0. */
  time: number;
  /** It ended then; `false`: it was still going on when last seen (censored). */
  ended: boolean;
}

/** The share that lasts longer than `time`; the curve is level until the next step. */
export interface SurvivalStep {
  time: number;
  /** 0–1. */
  survival: number;
  /** How many had lasted until then. */
  atRisk: number;
  /** How many ended then. */
  events: number;
}

/** Products of fractions such as 9/10 × 8/9 miss 0.8 by a few times 10⁻¹⁶. */
const TOLERANCE = 1e-9;

/**
 * The Kaplan–Meier (product-limit) estimate: S(t) = ∏ over tᵢ ≤ t of (1 − dᵢ / nᵢ). Of an end and a censoring at the
 * same time the end comes first. One step for each time at which something ended, in order; empty where nothing did.
 *
 * E. L. Kaplan, P. Meier: Nonparametric estimation from incomplete observations. JASA 53 (1958), 457–481.
 */
export function survivalCurve(durations: readonly Duration[]): SurvivalStep[] {
  const inOrder = durations.toSorted((a, b) => a.time - b.time);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  for (let first = 0; first < inOrder.length;) {
    const time = inOrder[first]?.time ?? 0;
    let next = first;
    let events = 0;
    while (next < inOrder.length && inOrder[next]?.time === time) {
      if (inOrder[next]?.ended) events += 1;
      next += 1;
    }
    const atRisk = inOrder.length - first;
    if (events > 0) {
      survival *= 1 - events / atRisk;
      steps.push({ time, survival, atRisk, events });
    }
    first = next;
  }
  return steps;
}

/**
 * The time by which a share `p` has ended: the smallest t with S(t) ≤ 1 − p. Where the curve is level at exactly 1 − p
 * some programs give the middle of that stretch; this gives its beginning. `null`: the curve does not come down so far.
 *
 * @param p more than 0, at most 1; 0.5 is the median
 */
export function survivalQuantile(curve: readonly SurvivalStep[], p: number): number | null {
  return curve.find(({ survival }) => survival <= 1 - p + TOLERANCE)?.time ?? null;
}
