import type { Locator, Page } from '@playwright/test';
import type { Keyboard } from '../keyboard.ts';

/** A rep at work in the side panel, in Spanish, without a pointer. */
export interface Rep {
  panel: Page;
  keys: Keyboard;
  /** The rep's calendar day, `YYYY-MM-DD`. */
  today: string;
  /** Saves what the panel shows. */
  shot(name: string): Promise<void>;
  /** The page of the extension that opened last, such as the printed offer; saved on paper too. */
  printed(name: string): Promise<Page>;
}

/** One stage of the way, as the rep walks it. */
export interface StageWalk {
  /** The stage's name in Spanish. */
  stage: string;
  walk: (rep: Rep) => Promise<void>;
}

export const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true }).first();
export const field = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('textbox', { name, exact: true }).first();
export const region = (panel: Page, name: string | RegExp): Locator => panel.getByRole('region', { name });

/** Opens one of the pages about the person. */
export const openTab = ({ panel, keys }: Rep, name: string): Promise<void> =>
  keys.press(panel.getByRole('tab', { name, exact: true }));

/** Sends the deal on once nothing is missing, and sees that it arrived. */
export async function advance({ panel, keys }: Rep, to: string): Promise<void> {
  await button(panel, /^(\d+) de \1 para avanzar$/).waitFor();
  await keys.press(button(panel, `Avanzar a ${to}`));
  await button(panel, `${to}, etapa actual`).waitFor();
}

/** A day some days on, `YYYY-MM-DD`. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
