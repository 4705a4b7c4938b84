import polyfill from 'webextension-polyfill';
import { browser as native } from 'wxt/browser';

/** The extension API. The only import of the polyfill; nothing else names `chrome`. */
export const browser = polyfill;

/**
 * Opens the side panel of a window. Must be called straight from the rep's act, before any `await`: afterwards the
 * browser refuses (measured in Chromium 156).
 */
export function openSidePanel(windowId: number): Promise<void> {
  return native.sidePanel.open({ windowId });
}

/** Keeps content scripts, which speak for a page, from reading the extension's local storage. */
export async function hideStorageFromPages(): Promise<void> {
  await native.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
