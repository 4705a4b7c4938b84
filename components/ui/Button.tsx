import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { Spinner } from './Spinner.tsx';

export const buttonStyle = cva(
  'inline-flex items-center justify-center gap-1.5 rounded-md border font-[550] whitespace-nowrap select-none max-[260px]:whitespace-normal ' +
    'transition-colors duration-100 disabled:cursor-default disabled:opacity-55 aria-disabled:opacity-55',
  {
    variants: {
      look: {
        primary:
          'border-accent bg-accent text-accent-ink enabled:hover:border-accent-strong enabled:hover:bg-accent-strong',
        plain: 'border-line-strong bg-surface text-ink enabled:hover:border-control enabled:hover:bg-hover',
        quiet: 'border-transparent text-accent enabled:hover:bg-accent-soft',
        danger: 'border-line-strong bg-surface text-bad enabled:hover:border-bad enabled:hover:bg-bad-soft',
      },
      size: { md: 'min-h-7 px-2.5 py-0.5', sm: 'min-h-6 px-1.5 text-sm', lg: 'min-h-8 px-3' },
      wide: { true: 'w-full', false: '' },
    },
    defaultVariants: { look: 'plain', size: 'md', wide: false },
  },
);

export interface ButtonProps extends ComponentProps<'button'>, VariantProps<typeof buttonStyle> {
  /** Shows a spinner and ignores further presses; keeps the focus, unlike `disabled`. */
  busy?: boolean;
}

/** A labelled action. A view has one `primary`; `quiet` reads as a link among text. */
export function Button({
  look,
  size,
  wide,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      data-primary={look === 'primary' || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (press) => press.preventDefault() : onClick}
      className={buttonStyle({ look, size, wide, className })}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}
