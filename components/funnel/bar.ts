import type { CSSProperties } from 'react';

/** A bar as wide as its share of the longest one; one deal among thousands still shows, none is a mere tick. */
export function barStyle(count: number, longest: number, colour: string): CSSProperties {
  if (count === 0) return { width: 2, background: 'var(--line-strong)' };
  return { width: `max(6px, ${(100 * count) / longest}%)`, background: colour };
}
