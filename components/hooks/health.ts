import { useEffect, useState } from 'react';
import {
  dismissHealthNotice,
  restoreFromJournal,
  watchHealth,
  type StoreHealth,
} from '../../utils/store/index.ts';

export type { StoreHealth };

/** How the store is: well, opening, or what went wrong with it. */
export function useHealth(): StoreHealth {
  const [health, setHealth] = useState<StoreHealth>({ state: 'opening' });
  useEffect(() => watchHealth(setHealth), []);
  return health;
}

/** Brings back what the journal holds; `onProgress` gets rows done and rows in all. */
export const restore = (onProgress: (done: number, total: number) => void, signal: AbortSignal) =>
  restoreFromJournal(onProgress, signal);

/** Takes the notice of a finished restore away. */
export const dismissHealth = (): Promise<void> => dismissHealthNotice();
