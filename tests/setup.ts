import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import { fc } from '@fast-check/vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach } from 'vitest';

// A plain run draws the same sample every time, so that a change is judged by what it changed; `FUZZ_RUNS=200 npx vitest
// run` draws new ones, and what those find becomes a test of its own.
if (process.env['FUZZ_RUNS'] === undefined) fc.configureGlobal({ seed: 20261123 });

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
// The fake leaves this one out.
Object.assign(fakeBrowser.storage.local, {
  getKeys: async () => Object.keys(await fakeBrowser.storage.local.get(null)),
});
beforeEach(() => fakeBrowser.reset());
