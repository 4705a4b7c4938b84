import { useEffect, useState } from 'react';
import { browser } from '../../utils/browser.ts';
import { recount } from '../../utils/store/index.ts';

/** Counts all totals anew from the rows and puts right those that differ. `repaired`: how many did. */
export const recountTotals = (): Promise<{ ok: boolean; repaired: number }> => recount();

/** Bytes the extension takes on this machine, as the browser reports them; `null` until known or where it does not tell. */
export function useBytesUsed(): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    let stopped = false;
    void navigator.storage.estimate().then(({ usage }) => !stopped && setBytes(usage ?? null));
    return () => {
      stopped = true;
    };
  }, []);
  return bytes;
}

/** The extension's version, from its manifest. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
