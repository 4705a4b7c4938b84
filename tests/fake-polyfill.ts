import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Takes the polyfill's place in unit tests: the real one refuses to load outside an extension. */
export default fakeBrowser;
