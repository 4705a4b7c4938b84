import { storage } from '@wxt-dev/storage';
import * as z from 'zod';
import { browser } from '../browser.ts';
import { capture } from '../pipeline/capture.ts';

/** What a tab shows and what was read from it. Lives as long as the browser session. */
export const screenSchema = z.object({
  /** Canonical address of the tab's page when this was written. */
  url: z.string().max(2048),
  at: z.iso.datetime(),
  /** The proposal that brought `capture`; `null` when only the address is known. */
  operationId: z.string().nullable(),
  capture: capture.nullable(),
});
export type Screen = z.infer<typeof screenSchema>;

const PREFIX = 'screen:';
const keyOf = (tabId: number) => `session:${PREFIX}${tabId}` as const;

/** What cannot be read is no screen: the page can be read again. */
const parse = (stored: unknown): Screen | null => screenSchema.safeParse(stored).data ?? null;

export async function readScreen(tabId: number): Promise<Screen | null> {
  return parse(await storage.getItem(keyOf(tabId)));
}

export async function writeScreen(tabId: number, screen: Screen): Promise<void> {
  await storage.setItem(keyOf(tabId), screen);
}

export async function clearScreen(tabId: number): Promise<void> {
  await storage.removeItem(keyOf(tabId));
}

/** Calls back after each change of one tab's screen, with `null` once it is cleared. Returns the way to stop. */
export function watchScreen(tabId: number, onChange: (screen: Screen | null) => void): () => void {
  return storage.watch(keyOf(tabId), (stored) => onChange(parse(stored)));
}

/** Ids of the tabs that have a screen, for clearing those whose tab is gone. */
export async function screenTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)));
}
