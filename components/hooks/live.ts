import { useLiveQuery } from 'dexie-react-hooks';

/**
 * The answer of a query, asked again whenever what it read has changed; `undefined` until it is first there.
 *
 * Dexie follows a query over its `await`s only when the function it is given is itself `async` (read in 4.4.7): a plain
 * function that returns a promise is answered once and then never again. So every live query goes through here.
 */
export function useLive<T>(query: () => Promise<T> | T, deps: unknown[]): T | undefined {
  return useLiveQuery(async () => query(), deps, undefined);
}
