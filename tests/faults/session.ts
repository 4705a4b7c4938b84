import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../scripts/browser/find.ts';
import { extensionUrl, launchEmbudo, type Launched } from '../../scripts/browser/launch.ts';
import type { StoreHealth } from '../../utils/store/index.ts';
import type { Ack } from './page-store.ts';
import { killBrowser } from './processes.ts';

/** The testing build; `EMBUDO_EXTENSION` names another folder with one. */
const extension = () => resolve(process.env['EMBUDO_EXTENSION'] ?? '.output/chrome-mv3-testing');

/** One start of the browser on a profile, with a page of the extension whose store the test can reach. */
export interface Session {
  page: Page;
  launched: Launched;
  /** Ends the browser as its menu does. */
  close: () => Promise<void>;
  /** Ends it as a crash does. */
  kill: () => Promise<void>;
}

/** A profile over several sessions, with all that was acknowledged in them. */
export class Profile {
  readonly folder = mkdtempSync(join(tmpdir(), 'embudo-faults-'));
  readonly acks: Ack[] = [];

  /** Starts the browser. `args`: further flags. Every acknowledged act of its page lands in `acks`. */
  async start(args: string[] = []): Promise<Session> {
    const browser = findBrowser(() => {});
    const launched = await launchEmbudo({
      browser,
      extension: extension(),
      headless: true,
      profile: this.folder,
      args,
    });
    const page = await launched.context.newPage();
    await page.exposeFunction('embudoAck', (ack: Ack) => void this.acks.push(ack));
    await page.goto(extensionUrl('dashboard.html'));
    await page.waitForFunction(() => 'embudoTest' in globalThis);
    return {
      page,
      launched,
      close: () => launched.close(),
      kill: async () => {
        await killBrowser(this.folder);
        await launched.close().catch(() => {});
      },
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The health the store settles on after opening. */
export const settledHealth = (page: Page): Promise<StoreHealth> =>
  page.evaluate(async () => {
    await embudoTest.openStore();
    return new Promise<StoreHealth>((done) => {
      embudoTest.watchHealth((health) => {
        if (health.state !== 'opening') done(health);
      });
    });
  });
