import { useEffect, useRef } from 'react';
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
