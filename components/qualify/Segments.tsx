import { useId, type ReactNode } from 'react';

interface SegmentsProps<K extends string> {
  /** Names the group for a screen reader; what is asked stands beside it. */
  label: string;
  value: K | null;
  options: readonly { key: K; name: ReactNode }[];
  onChange: (key: K) => void;
  /** The `ref` of the choice in force, or of the first: where the group is entered by keyboard. */
  entry?: ((element: HTMLInputElement | null) => void) | undefined;
}

/** A few choices side by side; native radio buttons, so arrow keys walk them. */
export function Segments<K extends string>({ label, value, options, onChange, entry }: SegmentsProps<K>) {
  const name = useId();
  const entered = options.some(({ key }) => key === value) ? value : options[0]?.key;
  return (
    <fieldset className="inline-flex max-w-full flex-wrap gap-px overflow-hidden rounded-md border border-control bg-line-strong has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.key}
          className="relative min-h-6.5 grow cursor-default bg-surface px-1.5 py-0.5 max-[340px]:px-1 text-center text-sm leading-5 whitespace-nowrap text-muted hover:bg-hover has-checked:bg-accent-soft has-checked:text-accent has-checked:[text-shadow:0_0_0.4px_currentColor] forced-colors:has-checked:underline"
        >
          <input
            ref={option.key === entered ? entry : undefined}
            type="radio"
            name={name}
            checked={value === option.key}
            onChange={() => onChange(option.key)}
            className="absolute inset-0 m-0 size-full cursor-default opacity-0"
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
}
