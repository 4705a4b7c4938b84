import { browser, hideStorageFromPages } from '../../utils/browser.ts';
import { openStore } from '../../utils/store/worker.ts';

/** Opens the welcome page once, and keeps content scripts from reading what the extension stores. */
export function listenToInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/welcome') });
  });
  void hideStorageFromPages();
  // Opening heals and checks the store once per browser session, before the rep's first write.
  void openStore();
}
