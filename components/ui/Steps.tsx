interface StepsProps {
  /** How many segments, and how many of them are behind or reached (1-based current). */
  count: number;
  current: number;
}

/** Segments of one ramp, for the eye only; whoever uses it says the same in words. */
export function Steps({ count, current }: StepsProps) {
  return (
    <span aria-hidden="true" className="grid auto-cols-fr grid-flow-col gap-[3px]">
      {Array.from({ length: count }, (_, index) => (
        <span
          key={index}
          className="h-1.5 rounded-[2px]"
          style={{ background: index < current ? rampColour(index, count) : 'var(--line-strong)' }}
        />
      ))}
    </span>
  );
}

/** The colour of step `index` (from 0) of `count`: the seven-step ramp stretched over however many there are. */
export function rampColour(index: number, count: number): string {
  const step = count <= 1 ? 7 : 1 + Math.round((index * 6) / (count - 1));
  return `var(--stage-${Math.min(7, Math.max(1, step))})`;
}
