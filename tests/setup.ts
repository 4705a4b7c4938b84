import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach } from 'vitest';

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
// The fake leaves this one out.
Object.assign(fakeBrowser.storage.local, {
  getKeys: async () => Object.keys(await fakeBrowser.storage.local.get(null)),
});
beforeEach(() => fakeBrowser.reset());
