import type { ComponentProps } from 'react';
import { controlStyle } from './control.ts';

/** Several lines; grows with its content up to twelve. */
export function TextArea({ className = '', ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={2}
      {...rest}
      className={`${controlStyle} block field-sizing-content max-h-64 min-h-12 resize-y py-1 ${className}`}
    />
  );
}
