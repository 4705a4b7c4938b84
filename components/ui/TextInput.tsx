import type { ComponentProps } from 'react';
import { controlStyle } from './control.ts';

interface TextInputProps extends ComponentProps<'input'> {
  /** Amber border: the value deserves a second look. The words stand in the field's hint. */
  look?: boolean;
}

/** One line of text. */
export function TextInput({ look = false, className = '', ...rest }: TextInputProps) {
  return (
    <input
      autoComplete="off"
      spellCheck={false}
      {...rest}
      data-look={look || undefined}
      className={`${controlStyle} ${className}`}
    />
  );
}
