import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../browser.ts';

beforeEach(() => vi.resetModules());
afterEach(() => vi.restoreAllMocks());

/** A page of its own: modules are loaded anew. */
const openPage = () => import('./heal.ts');
const MB = 1024 * 1024;
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
const scratchRows = async () => (await new Dexie('embudo-scratch').open()).table('rows').count();

it('pushes both logs past their buffer once per browser session, over all pages, and leaves nothing', async () => {
  const random = vi.spyOn(crypto, 'getRandomValues');
  const set = vi.spyOn(browser.storage.local, 'set');
  const [panel, popup] = [await openPage(), (vi.resetModules(), await openPage())];
  await Promise.all([panel.healed(), popup.healed(), panel.healed()]);
  const bytes = random.mock.calls.map(([rows]) => rows?.byteLength ?? 0);
  expect(sum(bytes.filter((length) => length === 32 * 1024))).toBe(8 * MB);
  expect(sum(set.mock.calls.map(([items]) => JSON.stringify(items).length))).toBeGreaterThan(5 * MB);
  expect(await scratchRows()).toBe(0);
  expect(await browser.storage.local.get(null)).toEqual({});

  random.mockClear();
  vi.resetModules();
  await (await openPage()).healed();
  expect(random).not.toHaveBeenCalled();

  // The next start of the browser.
  await browser.storage.session.clear();
  vi.resetModules();
  await (await openPage()).healed();
  expect(random).toHaveBeenCalled();
});

it('lets the rep work when there is no room for it, and leaves it to the next page', async () => {
  vi.spyOn(crypto, 'getRandomValues').mockImplementationOnce(() => {
    throw new Error('no room');
  });
  await expect((await openPage()).healed()).resolves.toBeUndefined();
  expect(await browser.storage.session.get('healed')).toEqual({ healed: undefined });
});
