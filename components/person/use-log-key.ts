import { useEffect } from 'react';
import { isTyping } from '../hooks/typing.ts';

/** Calls `open` when `l` is pressed outside a field: the first of the two keys that log a contact. */
export function useLogKey(open: () => void): void {
  useEffect(() => {
    function onKey(press: KeyboardEvent): void {
      if (press.key.toLowerCase() !== 'l' || press.ctrlKey || press.metaKey || press.altKey) return;
      if (press.defaultPrevented || isTyping(press.target)) return;
      press.preventDefault();
      open();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [open]);
}
