import { useEffect, useState } from 'react';
import { browser } from '../../utils/browser.ts';

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
