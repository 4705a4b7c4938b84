import type { Page } from '@playwright/test';
import type { StoreHealth } from '../../utils/store/index.ts';
import { dump, journalState } from './dump.ts';
import { brokenInvariants } from './invariants.ts';
import { type Profile, settledHealth } from './session.ts';

export interface Verified {
  health: StoreHealth;
  /** What is wrong; empty when nothing is. */
  faults: string[];
  people: number;
}

/** Holds the store of a freshly opened page against all that was ever acknowledged on its profile. */
export async function verify(page: Page, { acks }: Profile): Promise<Verified> {
  const health = await settledHealth(page);
  const tables = await dump(page);
  const faults = brokenInvariants(tables, acks);
  const { ok } = await page.evaluate(() => embudoTest.recount());
  if (!ok) faults.push('totals differ from a recount');
  const journal = await journalState(page);
  const operations = tables['operations']?.length ?? 0;
  if (journal.distinct !== operations || journal.last !== operations)
    faults.push(`journal: ${journal.distinct} acts up to ${journal.last} for ${operations}`);
  if (health.state !== 'ok' && health.state !== 'restored') faults.push(`health: ${JSON.stringify(health)}`);
  return { health, faults, people: tables['people']?.length ?? 0 };
}

/** Waits until the store says that rows were put back, at most 10 s: a part of the looking happens when it is idle. */
export const saysRestored = (page: Page): Promise<StoreHealth> =>
  page.evaluate(
    () =>
      new Promise<StoreHealth>((done, failed) => {
        setTimeout(() => failed(new Error('nothing was said within 10 s')), 10_000);
        embudoTest.watchHealth((health) => {
          if (health.state === 'restored') done(health);
        });
      }),
  );
