import { useEffect, useRef, useState } from 'react';
import { browser } from '../../utils/browser.ts';
import { watchShortcuts, type ShortcutName } from '../../utils/messages/shortcut.ts';

export type { ShortcutName };

/** Calls `act` with each browser-level shortcut pressed in the panel's window. */
export function useShortcut(windowId: number | null, act: (name: ShortcutName) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  }, [act]);
  useEffect(() => {
    if (windowId === null) return undefined;
    return watchShortcuts(windowId, (name) => latest.current(name));
  }, [windowId]);
}

/** The keys of the browser-level shortcuts as the rep has set them, by command; a command without keys is missing. */
export function useShortcutKeys(): Readonly<Record<string, string>> {
  const [keys, setKeys] = useState<Record<string, string>>({});
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const all = await browser.commands.getAll();
      const pairs = all.flatMap(({ name, shortcut }) =>
        name && shortcut ? [[name, shortcut] as const] : [],
      );
      if (!stopped) setKeys(Object.fromEntries(pairs));
    };
    void look();
    return () => {
      stopped = true;
    };
  }, []);
  return keys;
}
