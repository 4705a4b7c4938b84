import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../browser.ts';

beforeEach(() => vi.resetModules());
afterEach(() => vi.restoreAllMocks());

/** A page of its own: modules are loaded anew. */
const openPage = () => import('./heal.ts');
const scratchRows = async () => (await new Dexie('embudo-scratch').open()).table('rows').count();

it('writes 8 MB once per browser session, over all pages, and leaves nothing behind', async () => {
  const random = vi.spyOn(crypto, 'getRandomValues');
  const [panel, popup] = [await openPage(), (vi.resetModules(), await openPage())];
  await Promise.all([panel.healed(), popup.healed(), panel.healed()]);
  const bytes = random.mock.calls.reduce((sum, [rows]) => sum + (rows?.byteLength ?? 0), 0);
  expect(bytes).toBe(8 * 1024 * 1024);
  expect(await scratchRows()).toBe(0);

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
