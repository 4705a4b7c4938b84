import { cva, type VariantProps } from 'class-variance-authority';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';

const chip = cva('inline-flex max-w-full items-center gap-1 rounded-full px-2 text-sm leading-5 font-[550]', {
  variants: {
    tone: {
      neutral: 'bg-line text-ink',
      accent: 'bg-accent-soft text-accent',
      warn: 'bg-warn-soft text-warn',
      bad: 'bg-bad-soft text-bad',
      ok: 'bg-ok-soft text-ok',
    },
  },
  defaultVariants: { tone: 'neutral' },
});

interface ChipProps extends VariantProps<typeof chip> {
  children: ReactNode;
  /** Adds a cross that takes the chip away; `removeLabel` says what goes. */
  onRemove?: () => void;
  removeLabel?: string;
}

/** A short fact beside something; its words carry the meaning, the colour only repeats it. */
export function Chip({ tone, children, onRemove, removeLabel }: ChipProps) {
  return (
    <span className={chip({ tone })}>
      <span className="truncate">{children}</span>
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel}
          title={removeLabel}
          onClick={onRemove}
          className="-mr-1.5 grid size-5 place-items-center rounded-full hover:bg-hover"
        >
          <X aria-hidden="true" className="size-3" />
        </button>
      )}
    </span>
  );
}
