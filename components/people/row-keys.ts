import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** Rows that Page Up and Page Down move by. */
const PAGE = 10;
/** How often focus is tried on a row that is still being drawn, in frames. */
const TRIES = 10;

/**
 * One row is in the tab order at a time; arrows, Home, End and the page keys move to others, which are drawn on the way.
 * Rows carry `data-row={index}` on what takes the focus.
 */
export function useRowKeys(count: number, scrollTo: (index: number) => void) {
  const [current, setCurrent] = useState(0);

  function onKeyDown(press: KeyboardEvent<HTMLElement>): void {
    const next = rowAfter(press.key, current, count);
    if (next === null || press.altKey || press.ctrlKey || press.metaKey) return;
    press.preventDefault();
    setCurrent(next);
    scrollTo(next);
    focusRow(press.currentTarget, next, TRIES);
  }

  return { current, onKeyDown, onFocusRow: setCurrent };
}

/** The row a key leads to from row `at` of `count`, or `null` for a key that does not move. */
export function rowAfter(key: string, at: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined || count === 0 ? null : Math.min(Math.max(next, 0), count - 1);
}

/** Gives the focus back to the row of the person whose details were closed, else to the row in the tab order. */
export function useReturnedFocus(
  list: RefObject<HTMLElement | null>,
  openId: string | null,
  rows: readonly { personId: string }[],
): void {
  const before = useRef(openId);
  useEffect(() => {
    const closed = openId === null ? before.current : null;
    before.current = openId;
    if (closed === null || !list.current) return;
    const index = rows.findIndex(({ personId }) => personId === closed);
    // Scrolled out of sight meanwhile: the list itself is the next best place.
    const selectors = [`[data-row="${index}"]`, '[data-row][tabindex="0"]'];
    const [row] = selectors.flatMap((selector) => list.current?.querySelector<HTMLElement>(selector) ?? []);
    row?.focus({ preventScroll: true });
  }, [list, openId, rows]);
}

function focusRow(within: HTMLElement, index: number, tries: number): void {
  const row = within.querySelector<HTMLElement>(`[data-row="${index}"]`);
  if (row) row.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusRow(within, index, tries - 1));
}
