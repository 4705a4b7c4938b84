import type { ComponentProps, ReactNode } from 'react';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  children: ReactNode;
}

/** A tick with its words; the whole line is the target. */
export function Checkbox({ children, className = '', ...rest }: CheckboxProps) {
  return (
    <label className={`flex min-h-7 items-start gap-2 py-1 ${className}`}>
      <input {...rest} type="checkbox" className="mt-[3px] size-3.5 shrink-0 accent-accent" />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
