import polyfill from 'webextension-polyfill';

/** The extension API. The only import of the polyfill; nothing else names `chrome`. */
export const browser = polyfill;
