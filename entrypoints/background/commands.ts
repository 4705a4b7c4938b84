import { browser, openSidePanel } from '../../utils/browser.ts';
import { requestShortcut, shortcutName } from '../../utils/messages/shortcut.ts';

/** Hands the browser's shortcuts to the side panel, opening it first. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const windowId = tab?.windowId;
    if (windowId === undefined) return;
    // Must be the first call and not awaited: after an `await` the browser no longer sees the rep's key press.
    void openSidePanel(windowId);
    const shortcut = shortcutName.safeParse(name);
    if (shortcut.success) void requestShortcut(shortcut.data, windowId, Date.now());
  });
}
