import { useEffect, useRef } from 'react';

/** Calls `leave` when Escape is pressed and nothing nearer has used it: gives up what was begun in place. */
export function useEscape(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  }, [leave]);
  useEffect(() => {
    function onKey(press: KeyboardEvent): void {
      if (press.key === 'Escape' && !press.defaultPrevented) latest.current();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
