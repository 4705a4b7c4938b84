/** The colour of step `index` (from 0) of `count`: the seven-step ramp stretched over however many there are. */
export function rampColour(index: number, count: number): string {
  const step = count <= 1 ? 7 : 1 + Math.round((index * 6) / (count - 1));
  return `var(--stage-${Math.min(7, Math.max(1, step))})`;
}
