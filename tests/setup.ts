import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach } from 'vitest';

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
beforeEach(() => fakeBrowser.reset());
