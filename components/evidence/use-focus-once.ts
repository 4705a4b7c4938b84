import { useState } from 'react';

/** A `ref` that focuses the first element it is given: where the rep goes on after opening something. */
export function useFocusOnce(): (element: HTMLElement | null) => void {
  const [ref] = useState(() => {
    let done = false;
    return (element: HTMLElement | null): void => {
      if (done || !element) return;
      done = true;
      element.focus();
    };
  });
  return ref;
}
