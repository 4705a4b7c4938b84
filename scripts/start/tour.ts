import type { Page } from '@playwright/test';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionUrl } from '../browser/launch.ts';
import type { Launched } from '../browser/launch.ts';
import type { Surfaces } from '../browser/panel.ts';

const FOLDER = '.output/tour';

/** How long a step waits for what it expects to see, ms. */
const PATIENCE = 20_000;

/** The journey under way: what its steps share. */
export class Tour {
  readonly launched: Launched;
  readonly surfaces: Surfaces;
  #shots = 0;
  #panel: Page | null = null;

  constructor(launched: Launched, surfaces: Surfaces) {
    this.launched = launched;
    this.surfaces = surfaces;
    launched.context.setDefaultTimeout(PATIENCE);
  }

  static async emptyFolder(): Promise<void> {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
  }

  /** Prints what is being done. */
  say(line: string): void {
    console.log(`   ${line}`);
  }

  /** Saves what a page shows as `NN-name.png`. */
  async shot(page: Page, name: string): Promise<void> {
    this.#shots += 1;
    const path = join(FOLDER, `${String(this.#shots).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    this.say(`saved ${path}`);
  }

  /** Saves what a page prints as `NN-name.pdf`, and how its paper looks as a picture. */
  async print(page: Page, name: string): Promise<void> {
    await page.emulateMedia({ media: 'print' });
    await this.shot(page, name);
    const path = join(FOLDER, `${String(this.#shots).padStart(2, '0')}-${name}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true });
    this.say(`saved ${path}`);
    await page.emulateMedia({ media: null });
  }

  /** The tab that shows an address beginning so, or a new one. */
  async tab(url: string): Promise<Page> {
    const { context } = this.launched;
    const page = context.pages().find((each) => each.url().startsWith(url)) ?? (await context.newPage());
    if (!page.url().startsWith(url)) await page.goto(url);
    await page.bringToFront();
    return page;
  }

  /** A page of the extension, in a tab. */
  screen(file: string): Promise<Page> {
    return this.tab(extensionUrl(file));
  }

  /** The real side panel, which follows whatever tab is in front. */
  async panel(beside: Page): Promise<Page> {
    this.#panel ??= await this.surfaces.openPanel(beside);
    await beside.bringToFront();
    this.#panel.setDefaultTimeout(PATIENCE);
    return this.#panel;
  }

  /** The real popup, as the toolbar button opens it over a tab. */
  async popup(over: Page): Promise<Page> {
    const popup = await this.surfaces.openPopup(over);
    popup.setDefaultTimeout(PATIENCE);
    return popup;
  }
}

export interface Step {
  title: string;
  play(tour: Tour): Promise<void>;
}
