import { browser } from '../browser.ts';
import { scratchIndexedDB, scratchStorage } from './scratch.ts';

const MARKER = 'healed';

let healing: Promise<void> | null = null;

/**
 * Resolves once this browser session has had its heal; the first write waits for it. After a crash a log of Chromium's
 * may end in a torn record. The browser reads past it, appends to the same log, and at the next start finds the tear in
 * the middle: IndexedDB then drops the whole database without a word (measured: 0 of 3 stores kept; 6 of 6 when a new log
 * was started first), `storage.local` the entries next to the tear (3 of 609; 0 when a new log was started first).
 */
export function healed(): Promise<void> {
  // Healing lowers a risk; failing at it (no room left) must not keep the rep from working. The next page tries again.
  healing ??= navigator.locks.request('embudo-heal', healOnce).catch(() => {});
  return healing;
}

async function healOnce(): Promise<void> {
  const session = browser.storage.session;
  // Without it nothing tells one session from the next, and healing in every page costs more than it gives.
  if (!session || (await session.get(MARKER))[MARKER] === true) return;
  await Promise.all([scratchIndexedDB(), scratchStorage()]);
  await session.set({ [MARKER]: true });
}
