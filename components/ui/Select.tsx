import type { ComponentProps } from 'react';
import { ChevronDown } from 'lucide-react';
import { controlStyle } from './control.ts';

/** The browser's own list of choices: keyboard, type-ahead and touch come with it. */
export function Select({ className = '', children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={`relative block ${className}`}>
      <select {...rest} className={`${controlStyle} appearance-none truncate pr-7`}>
        {children}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-2 size-3.5 -translate-y-1/2 text-faint"
      />
    </span>
  );
}
