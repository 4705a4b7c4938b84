import type { CommandFailure } from '../pipeline/commands.ts';
import { currentAccess } from './access.ts';

/** Thrown inside a command to change nothing and say why; the transaction is rolled back. */
export class Refusal extends Error {
  readonly failure: CommandFailure;

  constructor(failure: CommandFailure) {
    super(failure.code);
    this.name = 'Refusal';
    this.failure = failure;
  }
}

/** Ends a command. */
export function refuse(failure: CommandFailure): never {
  throw new Refusal(failure);
}

/** The error and those it stands for: Dexie wraps the browser's in `inner`, once or twice. */
function chain(error: unknown): Error[] {
  const found: Error[] = [];
  let next = error;
  while (next instanceof Error && found.length < 5) {
    found.push(next);
    next = 'inner' in next && next.inner !== next ? next.inner : next.cause;
  }
  return found;
}

/**
 * Why nothing was written. A full quota arrives as `AbortError` around `QuotaExceededError`; a full disk, on LevelDB, as
 * `AbortError` around `DataError` or `UnknownError` naming blobs or the disk.
 */
export function failureOf(error: unknown): CommandFailure {
  if (error instanceof Refusal) return error.failure;
  const errors = chain(error);
  if (errors.some((one) => one.name === 'QuotaExceededError' || isFullDisk(one))) return { code: 'quota' };
  // A newer version took the store over while the command ran: its connection was closed under it.
  if (currentAccess() !== 'open') return { code: 'read-only' };
  const cause = errors.at(-1);
  return { code: 'storage', detail: cause ? `${cause.name}: ${cause.message}`.slice(0, 500) : String(error) };
}

function isFullDisk(error: Error): boolean {
  return (
    (error.name === 'DataError' && /write blobs/i.test(error.message)) ||
    /no space|disk full/i.test(error.message)
  );
}
