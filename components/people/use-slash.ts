import { useEffect } from 'react';

/** Calls `act` when `/` is pressed anywhere but in a field, where it is a character. */
export function useSlash(act: () => void): void {
  useEffect(() => {
    function onKey(press: KeyboardEvent): void {
      const target = press.target;
      const typing =
        target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
      if (press.key !== '/' || press.ctrlKey || press.metaKey || typing) return;
      press.preventDefault();
      act();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
