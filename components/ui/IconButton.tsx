import type { ComponentProps, ReactNode } from 'react';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title' | 'children'> {
  /** Names the act for everybody: as accessible name and as tool tip. */
  label: string;
  icon: ReactNode;
  /** Stays down: `aria-pressed`. */
  pressed?: boolean;
}

/** A square action of 28 px that shows only its picture. */
export function IconButton({ label, icon, pressed, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      className={`inline-grid size-7 shrink-0 place-items-center rounded-md text-muted transition-colors duration-100 enabled:hover:bg-hover enabled:hover:text-ink disabled:opacity-55 aria-pressed:bg-accent-soft aria-pressed:text-accent [&_svg]:size-4 ${className}`}
    >
      {icon}
    </button>
  );
}
