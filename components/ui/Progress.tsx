interface ProgressProps {
  label: string;
  /** From 0 to `max`; `null` while the length of the work is unknown. */
  value: number | null;
  max?: number;
}

/** A bar for work that takes more than a second. */
export function Progress({ label, value, max = 1 }: ProgressProps) {
  return (
    <progress
      aria-label={label}
      max={max}
      {...(value === null ? {} : { value })}
      className="block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
    />
  );
}
