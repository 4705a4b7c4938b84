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

/** The browser's notifications; absent until the rep has allowed them, and in some contexts until the next start. */
export function notifications(): typeof polyfill.notifications | undefined {
  return polyfill.notifications;
}

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Whether the rep has allowed notifications. */
export const mayNotify = (): Promise<boolean> => polyfill.permissions.contains(NOTIFICATIONS);

/** Asks the rep to allow notifications. Call it straight from their act. Answers whether they did. */
export const requestNotifications = (): Promise<boolean> =>
  polyfill.permissions.request(NOTIFICATIONS).catch(() => false);
