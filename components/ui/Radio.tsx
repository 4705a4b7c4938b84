import type { ComponentProps, ReactNode } from 'react';

interface RadioProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  children: ReactNode;
}

/** One of several choices with its words; the whole line is the target. */
export function Radio({ children, className = '', ...rest }: RadioProps) {
  return (
    <label className={`flex min-h-7 items-start gap-2 py-1 ${className}`}>
      <input {...rest} type="radio" className="mt-[3px] size-3.5 shrink-0 accent-accent" />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
