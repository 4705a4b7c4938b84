import { clean } from '../pipeline/clean.ts';

/** Cuts a text to `max` UTF-16 units without leaving half a character or a trailing space. */
export function cut(text: string, max: number): string {
  return text.length <= max ? text : clean(text.slice(0, max));
}

/** A cleaned line of at most `max` units, or `null` when nothing is left to read. */
export function tidy(text: string | null, max: number): string | null {
  if (text === null) return null;
  const line = cut(clean(text), max);
  return line === '' ? null : line;
}

/** The distinct values in order, at most `max`. */
export function distinct(values: readonly string[], max: number): string[] {
  return [...new Set(values)].slice(0, max);
}
