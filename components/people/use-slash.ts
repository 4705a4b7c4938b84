import { useEffect } from 'react';
import { isTyping } from '../hooks/typing.ts';

/** Calls `act` when `/` is pressed anywhere but in a field, where it is a character. */
export function useSlash(act: () => void): void {
  useEffect(() => {
    function onKey(press: KeyboardEvent): void {
      if (press.key !== '/' || press.ctrlKey || press.metaKey || isTyping(press.target)) return;
      press.preventDefault();
      act();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
