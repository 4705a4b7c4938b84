import { clean, cleanLines } from '../../pipeline/clean.ts';
import { refuse } from '../failure.ts';

/** One line as it is kept: without what cannot be seen. Nothing left of it is `null`. */
export function lineOf(text: string | null): string | null {
  return text === null ? null : clean(text) || null;
}

/** A note as it is kept, or `null`. */
export function noteOf(text: string | null): string | null {
  return text === null ? null : cleanLines(text).join('\n').trim() || null;
}

/** A text that must say something. */
export function required<T>(value: T | null, path: string): T {
  return value ?? refuse({ code: 'invalid-input', issues: [{ path, message: 'empty' }] });
}
