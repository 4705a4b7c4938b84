import { useEffect, useRef } from 'react';
import { focusNext } from '../hooks/focus.ts';

/**
 * Where what had the focus went away because it is done, gives the focus to `act`. Whoever is typing elsewhere keeps it.
 * @param left what is still to be done; each change of it may have taken the focused field away
 */
export function useRefocus(left: string, act: string): void {
  const before = useRef(left);
  useEffect(() => {
    if (before.current === left) return;
    before.current = left;
    const focused = document.activeElement;
    if (focused === null || focused === document.body) focusNext(act);
  }, [left, act]);
}
