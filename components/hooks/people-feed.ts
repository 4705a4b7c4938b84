import { liveQuery, type Subscription } from 'dexie';
import { useState, useSyncExternalStore } from 'react';
import { peoplePage, type PersonHit } from '../../utils/store/index.ts';

export type PeopleSort = 'name' | 'recent';
type Cursor = Parameters<typeof peoplePage>[0]['after'];

/** Rows fetched at once: some three screens of them. */
const PAGE = 100;

interface Page {
  watch: Subscription;
  after: Cursor;
  rows: PersonHit[];
  next: Cursor | null | undefined;
}

export interface PeopleLoaded {
  rows: PersonHit[];
  /** Neither is more being fetched nor was the end reached: `more` fetches the next page. */
  state: 'loading' | 'more' | 'end';
}

/**
 * The people list, fetched page by page as far as the rep has scrolled. Each page watches its own stretch of the index,
 * so a change elsewhere costs one page and not the list.
 */
export class PeopleFeed {
  private pages: Page[] = [];
  private listeners = new Set<() => void>();
  private loaded: PeopleLoaded = { rows: [], state: 'loading' };
  private readonly sort: PeopleSort;

  constructor(sort: PeopleSort) {
    this.sort = sort;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.pages.length === 0) this.open(0, undefined);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.closeFrom(0);
    };
  };

  readonly current = (): PeopleLoaded => this.loaded;

  readonly more = (): void => {
    const last = this.pages.at(-1);
    if (last?.next) this.open(this.pages.length, last.next);
  };

  private open(index: number, after: Cursor): void {
    // A page that begins elsewhere keeps its rows until the new ones are there: the list must not jump.
    const before = this.pages[index];
    before?.watch.unsubscribe();
    const { sort } = this;
    // `async`, or Dexie loses sight of what is read after the first `await` (see `live.ts`).
    const watch = liveQuery(async () => peoplePage({ sort, limit: PAGE, ...(after && { after }) })).subscribe(
      {
        next: ({ rows, next }) => this.take(index, rows, next),
      },
    );
    this.pages[index] = { watch, after, rows: before?.rows ?? [], next: undefined };
    this.tell();
  }

  private take(index: number, rows: PersonHit[], next: Cursor | null): void {
    const page = this.pages[index];
    if (!page) return;
    Object.assign(page, { rows, next });
    const following = this.pages[index + 1];
    // The page ends elsewhere now: what follows begins there.
    if (following && JSON.stringify(following.after) !== JSON.stringify(next)) {
      if (next) this.open(index + 1, next);
      else this.closeFrom(index + 1);
    }
    this.tell();
  }

  private closeFrom(index: number): void {
    for (const page of this.pages.splice(index)) page.watch.unsubscribe();
  }

  private tell(): void {
    const last = this.pages.at(-1);
    const state = last?.next === undefined ? 'loading' : last.next === null ? 'end' : 'more';
    this.loaded = { rows: this.pages.flatMap((page) => page.rows), state };
    for (const listener of this.listeners) listener();
  }
}

/** The people as far as they have been asked for, kept current, and the way to ask for more. `sort` is fixed for good. */
export function usePeopleFeed(sort: PeopleSort): PeopleLoaded & { more: () => void } {
  const [feed] = useState(() => new PeopleFeed(sort));
  const loaded = useSyncExternalStore(feed.subscribe, feed.current);
  return { ...loaded, more: feed.more };
}
