import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../../utils/store/db.ts';
import { PeopleFeed } from './people-feed.ts';

const AT = '2026-11-23T10:00:00.000Z';

const row = (name: string) => ({
  id: `id ${name}`,
  realmId: 'realm',
  ownerId: 'realm',
  createdAt: AT,
  updatedAt: AT,
  deletedAt: null,
  _h: {},
  fullName: name,
  headline: null,
  title: null,
  location: null,
  companyId: null,
  tags: [],
  origins: {},
  searchName: name,
  words: [name],
  lastActivityAt: AT,
  own: {},
});

/** `person 007`: sorts as it counts. */
const named = (n: number) => `person ${String(n).padStart(3, '0')}`;
const NAMES = Array.from({ length: 350 }, (_, n) => named(n));

beforeEach(async () => {
  await db.open();
  await db.meta.put({ key: 'identity', realmId: 'realm', ownerId: 'realm', deviceId: '0'.repeat(8) });
  await db.people.bulkPut(NAMES.map(row));
});
afterEach(() => db.delete({ disableAutoOpen: false }));

const names = (feed: PeopleFeed) => feed.current().rows.map((hit) => hit.fullName);

async function scrollTo(feed: PeopleFeed, rows: number): Promise<void> {
  await vi.waitFor(() => {
    if (feed.current().state === 'more' && feed.current().rows.length < rows) feed.more();
    expect(feed.current().rows.length).toBeGreaterThanOrEqual(rows);
    expect(feed.current().state).not.toBe('loading');
  });
}

test('fetches a page at first and further ones when asked, each person once and in order', async () => {
  const feed = new PeopleFeed('name');
  const stop = feed.subscribe(() => undefined);
  await scrollTo(feed, 1);
  expect(names(feed)).toEqual(NAMES.slice(0, 100));
  expect(feed.current().state).toBe('more');
  await scrollTo(feed, 350);
  expect(names(feed)).toEqual(NAMES);
  expect(feed.current().state).toBe('end');
  stop();
});

test('stays whole when somebody comes in or goes in the middle of it', async () => {
  const feed = new PeopleFeed('name');
  const stop = feed.subscribe(() => undefined);
  await scrollTo(feed, 300);
  const between = `${named(42)} b`;
  await db.people.put(row(between));
  const more = NAMES.toSpliced(43, 0, between);
  await vi.waitFor(() => expect(names(feed)).toEqual(more.slice(0, names(feed).length)));
  expect(names(feed).length).toBeGreaterThanOrEqual(300);

  await db.people.update(`id ${between}`, { deletedAt: AT });
  await vi.waitFor(() => expect(names(feed)).toEqual(NAMES.slice(0, names(feed).length)));
  expect(new Set(names(feed)).size).toBe(names(feed).length);
  stop();
});

test('tells its listeners, and no longer once they have left', async () => {
  const feed = new PeopleFeed('recent');
  const listener = vi.fn<() => void>();
  const stop = feed.subscribe(listener);
  await scrollTo(feed, 1);
  expect(listener).toHaveBeenCalled();
  stop();
  listener.mockClear();
  await db.people.put(row('somebody else'));
  await db.people.count();
  expect(listener).not.toHaveBeenCalled();
});
