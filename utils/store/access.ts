/** Whether this page may write. A page is read-only for good once a newer version has taken the store over. */
export type Access = 'open' | 'newer-version' | 'reload-needed';

let access: Access = 'open';
const watchers = new Set<(access: Access) => void>();

export function currentAccess(): Access {
  return access;
}

export function loseAccess(why: Exclude<Access, 'open'>): void {
  access = why;
  for (const watcher of watchers) watcher(why);
}

/** Calls back when this page becomes read-only. Returns the way to stop. */
export function watchAccess(onChange: (access: Access) => void): () => void {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
}

/** For tests, which open the store again in one page. */
export function regainAccess(): void {
  access = 'open';
}
