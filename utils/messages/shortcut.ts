import * as z from 'zod';
import { browser } from '../browser.ts';

/** Browser-level shortcuts that the side panel carries out; the names are those of the manifest's commands. */
export const shortcutName = z.enum(['read-or-save', 'log', 'next-in-queue']);
export type ShortcutName = z.infer<typeof shortcutName>;

const request = z.strictObject({ name: shortcutName, windowId: z.int(), at: z.int() });

const KEY = 'shortcut';

/** A request older than this was not meant for the panel that opens now, ms. */
const FRESH = 3000;

/** Leaves a shortcut for the window's panel: it may still be opening, so a message could find nobody. */
export async function requestShortcut(name: ShortcutName, windowId: number, now: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: { name, windowId, at: now } });
}

/** Calls back with each shortcut pressed in this window, including one pressed just before the panel opened. */
export function watchShortcuts(windowId: number, onShortcut: (name: ShortcutName) => void): () => void {
  function take(value: unknown): void {
    const parsed = request.safeParse(value);
    if (!parsed.success || parsed.data.windowId !== windowId || Date.now() - parsed.data.at > FRESH) return;
    void browser.storage.session.remove(KEY);
    onShortcut(parsed.data.name);
  }
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]) take(changes[KEY].newValue);
  };
  browser.storage.onChanged.addListener(listener);
  void browser.storage.session.get(KEY).then((stored) => take(stored[KEY]));
  return () => browser.storage.onChanged.removeListener(listener);
}
