import { refuse } from '../failure.ts';

/** The row, or the end of the command: it is not there, or it was deleted. */
export function found<T>(row: T | null): T {
  return row ?? refuse({ code: 'not-found' });
}

/** Ends a command that would change nothing. */
export function unlessEmpty(changes: readonly unknown[]): void {
  if (changes.length === 0) refuse({ code: 'nothing-to-do' });
}
